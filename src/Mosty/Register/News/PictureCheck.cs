namespace Mosty.Register.News;

/// <summary>A picture that may be shown: its format told by its bytes, its size known, what it told of where and with what it was taken removed.</summary>
/// <param name="Width">In pixels, as it is shown: upright.</param>
public sealed record CheckedPicture(byte[] Bytes, string MediaType, int Width, int Height);

public enum PictureProblem { TooManyBytes, NotAPicture, Damaged, TooManyPixels, Animated }

/// <summary>
/// Looks at a picture's bytes and takes out what it tells beside what it shows: EXIF (place, camera, hour), XMP, comments and whatever follows its end.
/// Colour profiles stay; of EXIF only how the picture is to be turned. The picture itself is not decoded, so nothing of it is lost.
/// </summary>
public static class PictureCheck
{
    /// <summary>In bytes. A picture for a page has a tenth of it.</summary>
    public const int MostBytes = 4_000_000;

    /// <summary>Width times height: more than this takes a phone's memory.</summary>
    public const long MostPixels = 24_000_000;

    /// <summary>Either the picture or what is wrong; never an exception, whatever the bytes are.</summary>
    public static (CheckedPicture? Picture, PictureProblem? Problem) Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > MostBytes)
            return (null, PictureProblem.TooManyBytes);
        var bytes = file.Span;
        var (picture, problem) = bytes switch
        {
            [0xFF, 0xD8, 0xFF, ..] => JpegPicture.Read(bytes),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PngPicture.Read(bytes),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebpPicture.Read(bytes),
            _ => (null, PictureProblem.NotAPicture),
        };
        return picture is { } found && (long)found.Width * found.Height > MostPixels ? (null, PictureProblem.TooManyPixels) : (picture, problem);
    }
}
