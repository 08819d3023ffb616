using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Mosty.Register.News;

namespace Mosty.Tests.Register.News;

/// <summary>A picture is what its bytes say, tells nothing beside what it shows, and nothing that calls itself a picture breaks anything.</summary>
public class PictureCheckSpec
{
    private static readonly byte[][] Whole = [PictureBytes.Png(), PictureBytes.Jpeg(), PictureBytes.Jpeg(turn: 6), PictureBytes.Webp()];

    [Fact]
    public void What_a_camera_tells_of_place_and_hour_is_gone()
    {
        foreach (var (bytes, type) in new[]
        {
            (PictureBytes.Png(8, 4, ("tEXt", Encoding.ASCII.GetBytes(PictureBytes.Secret)), ("eXIf", Encoding.ASCII.GetBytes(PictureBytes.Secret)), ("iTXt", Encoding.ASCII.GetBytes(PictureBytes.Secret))), "image/png"),
            (PictureBytes.Jpeg(turn: 1), "image/jpeg"), (PictureBytes.Jpeg(turn: 8), "image/jpeg"), (PictureBytes.Webp(), "image/webp"),
        })
        {
            Encoding.Latin1.GetString(bytes).ShouldContain("Quixotville");
            var picture = PictureCheck.Read(bytes).Picture.ShouldNotBeNull(type);
            picture.MediaType.ShouldBe(type);
            Encoding.Latin1.GetString(picture.Bytes).ShouldNotContain("Quixotville");
            // What was cleaned is a picture still, and there is nothing more to clean.
            PictureCheck.Read(picture.Bytes).Picture.ShouldNotBeNull().Bytes.ShouldBe(picture.Bytes);
        }
    }

    [Theory]
    [InlineData(1, 8, 4)]
    [InlineData(3, 8, 4)]
    [InlineData(6, 4, 8)]
    [InlineData(8, 4, 8)]
    public void A_picture_that_lies_on_its_side_is_shown_upright(int turn, int width, int height)
    {
        var picture = PictureCheck.Read(PictureBytes.Jpeg(8, 4, turn)).Picture.ShouldNotBeNull();
        (picture.Width, picture.Height).ShouldBe((width, height));
    }

    [Fact]
    public void A_colour_profile_stays()
    {
        var png = PictureCheck.Read(PictureBytes.Png(8, 4, ("iCCP", "colours"u8.ToArray()))).Picture.ShouldNotBeNull();
        Encoding.Latin1.GetString(png.Bytes).ShouldContain("colours");
    }

    [Fact]
    public void What_may_not_be_shown_is_told_why()
    {
        PictureCheck.Read("GIF89a"u8.ToArray()).Problem.ShouldBe(PictureProblem.NotAPicture);
        PictureCheck.Read("<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()).Problem.ShouldBe(PictureProblem.NotAPicture);
        PictureCheck.Read(ReadOnlyMemory<byte>.Empty).Problem.ShouldBe(PictureProblem.NotAPicture);
        PictureCheck.Read(new byte[PictureCheck.MostBytes + 1]).Problem.ShouldBe(PictureProblem.TooManyBytes);
        PictureCheck.Read(PictureBytes.Png(6001, 4000)).Problem.ShouldBe(PictureProblem.TooManyPixels);
        PictureCheck.Read(PictureBytes.Png(100_001, 1)).Problem.ShouldBe(PictureProblem.Damaged);
        PictureCheck.Read(PictureBytes.Webp(animated: true)).Problem.ShouldBe(PictureProblem.Animated);
        foreach (var bytes in Whole)
            PictureCheck.Read(bytes.AsMemory(0, bytes.Length / 2)).Problem.ShouldBe(PictureProblem.Damaged);
    }

    [Fact]
    public void Any_bytes_are_answered() => Prop.ForAll(
        Gen.Elements(Whole).ToArbitrary(), ArbMap.Default.ArbFor<byte[]>(), (head, rest) => Answers([.. head[..12], .. rest ?? []])).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Any_damage_is_answered()
    {
        var random = new System.Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = (byte[])Whole[random.Next(Whole.Length)].Clone();
            for (var changes = random.Next(1, 6); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Answers(bytes[..random.Next(bytes.Length + 1)]);
        }
    }

    private static void Answers(byte[] bytes)
    {
        var (picture, problem) = PictureCheck.Read(bytes);
        (picture is null).ShouldBe(problem is not null);
        if (picture is not null)
        {
            picture.Width.ShouldBeGreaterThan(0);
            picture.Height.ShouldBeGreaterThan(0);
        }
    }
}
