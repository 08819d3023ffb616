using System.Text;
using System.Text.RegularExpressions;

namespace Mosty.Documents;

/// <summary>Tells HTML from text that only mentions it, and finds the encoding it declares.</summary>
internal static partial class HtmlSniffer
{
    public static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        var head = Head(bytes, 4096).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (head.Length == 0 || head[0] != '<')
            return false;
        return Opening().IsMatch(head) || (Tag().Count(head) >= 3 && head.Contains("</", StringComparison.Ordinal));
    }

    /// <summary>The encoding that a meta element or an XML declaration in the first 4 KB names; null when none does.</summary>
    public static string? DeclaredEncoding(ReadOnlySpan<byte> bytes) =>
        Charset().Match(Head(bytes, 4096)) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The first bytes as Latin-1; of UTF-16 the zeros are dropped, which is enough to see tags.</summary>
    private static string Head(ReadOnlySpan<byte> bytes, int length) =>
        Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, length)]).Replace("\0", "", StringComparison.Ordinal)
            .Replace("\u00EF\u00BB\u00BF", "", StringComparison.Ordinal).Replace("\u00FF\u00FE", "", StringComparison.Ordinal).Replace("\u00FE\u00FF", "", StringComparison.Ordinal);

    [GeneratedRegex("""^(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|meta|title|link|script)\b""", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex("""<(p|div|h[1-6]|ul|ol|li|table|tr|td|span|br|a|article|section|main|nav|header)\b[^<>]*>""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?:<meta[^>]{0,200}charset|<\?xml[^>]{0,100}encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Charset();
}
