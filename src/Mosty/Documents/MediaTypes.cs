using System.Text;

namespace Mosty.Documents;

/// <summary>What bytes are, told from the bytes alone: a name may lie.</summary>
public static class MediaTypes
{
    public const string Text = "text/plain";
    public const string Html = "text/html";
    public const string Pdf = "application/pdf";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Odt = "application/vnd.oasis.opendocument.text";
    public const string Zip = "application/zip";
    public const string Png = "image/png";
    public const string Jpeg = "image/jpeg";
    public const string Tiff = "image/tiff";
    public const string Bmp = "image/bmp";

    /// <summary>An OLE container: Word up to 2003, or a DOCX under a password.</summary>
    public const string Ole = "application/x-ole-storage";

    /// <summary>Some other format that is not text.</summary>
    public const string Binary = "application/octet-stream";

    private static readonly Dictionary<string, string[]> Endings = new(StringComparer.Ordinal)
    {
        [Html] = [".html", ".htm", ".xhtml", ".mht", ".php", ".aspx", ".asp", ".jsp"],
        [Pdf] = [".pdf"],
        [Docx] = [".docx", ".docm", ".dotx"],
        [Odt] = [".odt", ".ott"],
        [Zip] = [".zip"],
        [Png] = [".png"],
        [Jpeg] = [".jpg", ".jpeg"],
        [Tiff] = [".tif", ".tiff"],
        [Bmp] = [".bmp"],
    };

    /// <summary>One of the constants of this class.</summary>
    public static string Detect(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 1024)];
        // Readers of PDF allow rubbish before the header (ISO 32000-1, note 13 of annex H): within the first kilobyte.
        if (head.IndexOf("%PDF-"u8) is >= 0 and var pdf && (pdf == 0 || !LooksLikeText(head[..pdf]) || IsBlank(head[..pdf])))
            return Pdf;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
            return Png;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return Jpeg;
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8))
            return Tiff;
        if (bytes.StartsWith("BM"u8) && bytes.Length > 26 && !LooksLikeText(head))
            return Bmp;
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
            return ZipContainer.MediaType(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return Ole;
        if (!LooksLikeText(head))
            return Binary;
        return HtmlSniffer.LooksLikeHtml(bytes) ? Html : Text;
    }

    /// <summary>Does the ending of a file's name promise something else? An unknown ending, or none, promises nothing.</summary>
    public static bool Contradicts(string name, string mediaType)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (ending.Length == 0 || (Endings.TryGetValue(mediaType, out var own) && own.Contains(ending)))
            return false;
        if (mediaType == Text && ending is ".txt" or ".md" or ".text" or ".csv" or ".log" or ".asc")
            return false;
        return Endings.Values.Any(e => e.Contains(ending)) || ending is ".txt" or ".doc" or ".rtf";
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept(" \t\r\n\u0000"u8) < 0;

    /// <summary>Text has hardly any control bytes; UTF-16 has zeros, but then in every second place.</summary>
    private static bool LooksLikeText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble) || head.StartsWith(Encoding.Unicode.Preamble) || head.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return true;
        var (controls, even, odd) = (0, 0, 0);
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0)
                (even, odd) = i % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
            else if (head[i] < 0x20 && head[i] is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B))
                controls++;
        }

        // The high bytes of Polish and Czech letters in UTF-16 look like control characters.
        var zeros = even + odd;
        var utf16 = zeros > head.Length / 4 && Math.Min(even, odd) <= zeros / 20;
        return (utf16 || zeros * 50 <= head.Length) && controls * (utf16 ? 5 : 20) <= head.Length;
    }
}
