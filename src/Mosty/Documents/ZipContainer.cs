using System.IO.Compression;

namespace Mosty.Documents;

/// <summary>Looks into a ZIP only as far as needed to say what it is.</summary>
internal static class ZipContainer
{
    /// <summary>DOCX, ODT or plain ZIP. A damaged directory leaves it a plain ZIP: opening that will give the reason.</summary>
    public static string MediaType(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false));
            if (zip.GetEntry("word/document.xml") is not null)
                return MediaTypes.Docx;
            if (zip.GetEntry("mimetype") is { Length: > 0 and < 200 } mime && zip.GetEntry("content.xml") is not null)
            {
                using var reader = new StreamReader(mime.Open());
                return reader.ReadToEnd().Trim() == MediaTypes.Odt ? MediaTypes.Odt : MediaTypes.Zip;
            }

            return MediaTypes.Zip;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return MediaTypes.Zip;
        }
    }
}
