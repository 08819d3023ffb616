using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Mosty.Documents;

namespace Mosty.Tests.Documents;

/// <summary>Each gives one clear line, and the next file is read.</summary>
public sealed class Hostile_files
{
    private static readonly ReadLimits Small = new(Bytes: 4 << 20, Pixels: 1_000_000, ArchiveMembers: 20, ArchiveBytes: 4 << 20, ArchiveRatio: 100);

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "no bytes", [], "empty" },
        { "more bytes than are read", new byte[(4 << 20) + 1], "too-large" },
        { "a program", [0x7F, (byte)'E', (byte)'L', (byte)'F', .. new byte[60]], "unknown-type" },
        { "an old Word file", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500]], "unknown-type" },
        { "a PNG of 60,000 by 60,000 pixels", Png(60_000, 60_000), "bomb" },
        { "a PNG whose header is cut off", Png(10, 10)[..14], "truncated" },
        { "a JPEG without a frame", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xD9], "truncated" },
        { "a ZIP", The_media_type.Zip(("a.txt", "x")), "archive" },
        { "a DOCX that is none", The_media_type.Zip(("word/document.xml", "<no/>")), "truncated" },
        { "a DOCX that unpacks to a thousand times its size", Bomb("word/document.xml"), "bomb" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void are_refused_with_a_reason(string what, byte[] bytes, string code)
    {
        var reader = new DocumentReader(Reading.Knowledge, Small);
        var failure = Reading.Of(bytes, reader: reader).Failure.ShouldNotBeNull(what);
        failure.Code.ShouldBe(code, what);
        failure.Reason.ShouldNotContain('\n');
        failure.Remedy.ShouldNotBeNullOrWhiteSpace();
        Reading.Of("Umowa."u8.ToArray(), reader: reader).Document!.Text.ShouldBe("Umowa.");
    }

    [Fact]
    public void An_archive_gives_its_members_by_name_in_its_order()
    {
        var inner = The_media_type.Zip(("b.txt", "dva"));
        var content = Archive.Expand(new SourceFile("papers.zip", Zip([("one/a.txt", "jedna"u8.ToArray()), ("in.zip", inner), ("__MACOSX/a.txt", "x"u8.ToArray()), ("../../etc/c.txt", "tři"u8.ToArray())])));
        content.Failure.ShouldBeNull();
        content.Members.Select(m => (m.Name, Encoding.UTF8.GetString(m.Bytes.Span))).ShouldBe([
            ("papers.zip/one/a.txt", "jedna"), ("papers.zip/in.zip/b.txt", "dva"), ("papers.zip/../../etc/c.txt", "tři"),
        ]);
    }

    [Fact]
    public void An_archive_of_too_many_files_is_refused() =>
        Archive.Expand(new SourceFile("a.zip", Zip([.. Enumerable.Range(0, 21).Select(i => ($"{i}.txt", "x"u8.ToArray()))])), Small).Failure!.Code.ShouldBe("bomb");

    [Fact]
    public void An_archive_that_unpacks_to_too_much_is_refused() =>
        Archive.Expand(new SourceFile("a.zip", Bomb("a.txt")), Small).Failure!.Code.ShouldBe("bomb");

    [Fact]
    public void Archives_within_archives_without_end_are_refused()
    {
        var zip = The_media_type.Zip(("a.txt", "x"));
        for (var i = 0; i < 4; i++)
            zip = Zip([("a.zip", zip)]);
        Archive.Expand(new SourceFile("a.zip", zip), Small).Failure!.Code.ShouldBe("bomb");
    }

    [Fact]
    public void A_damaged_archive_says_so() =>
        Archive.Expand(new SourceFile("a.zip", The_media_type.Zip(("a.txt", "x"))[..40])).Failure!.Code.ShouldBe("truncated");

    [Fact]
    public void A_locked_member_is_told_and_the_others_are_read()
    {
        var zip = The_media_type.Zip(("a.txt", "x"), ("b.txt", "y"));
        // The first bit of the general purpose flags says "encrypted", in the local and in the central header (APPNOTE 4.4.4).
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        var content = Archive.Expand(new SourceFile("a.zip", zip));
        content.Failed.ShouldBe([new FailedMember("a.zip/a.txt", ReadFailures.EncryptedArchive)]);
        content.Members.Select(m => m.Name).ShouldBe(["a.zip/b.txt"]);
    }

    private static byte[] Zip((string Name, byte[] Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, content) in members)
            {
                using var target = zip.CreateEntry(name).Open();
                target.Write(content);
            }

        return stream.ToArray();
    }

    private static byte[] Bomb(string name) => Zip([(name, new byte[3 << 20])]) is var zip && zip.Length < 100_000 ? zip : throw new InvalidOperationException();

    private static byte[] Png(uint width, uint height)
    {
        var bytes = new byte[33];
        ((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8]).CopyTo(bytes);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }
}
