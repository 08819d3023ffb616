using System.Text;

namespace Mosty.Documents;

/// <summary>
/// Takes start tags out of a page that nests its elements deeper than anybody would show them: a parser looks through all open elements at many
/// tags, and repeats open formatting in every paragraph, so the cost would grow with the square. Browsers stop nesting too, at 512.
/// </summary>
internal static class HtmlNesting
{
    private const int Deepest = 256;

    /// <summary>So many elements of mere formatting may be open at once.</summary>
    private const int DeepestFormatting = 4;

    /// <summary>A tag longer than this is none that a page needs.</summary>
    private const int LongestTag = 20_000;

    /// <summary>The same string where nothing is too deep. Text is never taken out.</summary>
    public static string Limit(string source)
    {
        StringBuilder? kept = null;
        var (from, depth, formatting) = (0, 0, 0);
        var lastComment = source.LastIndexOf("-->", StringComparison.Ordinal);
        for (var at = source.IndexOf('<'); at >= 0 && at + 1 < source.Length; at = at < source.Length ? source.IndexOf('<', at) : -1)
        {
            var closes = source[at + 1] == '/';
            var name = NameAt(source, closes ? at + 2 : at + 1);
            if (name.Length == 0)
            {
                at = AfterOther(source, at, lastComment);
                continue;
            }

            var end = EndOfTag(source, at);
            var isFormatting = Is(name, "b", "i", "u", "a", "em", "strong", "font", "small", "big", "s", "strike", "tt", "code", "nobr");
            var drops = !closes && end - at > LongestTag;
            if (isFormatting)
            {
                drops |= closes ? formatting > DeepestFormatting : formatting >= DeepestFormatting;
                formatting = Math.Max(0, formatting + (closes ? -1 : 1));
            }
            else if (!ClosesItself(name))
            {
                drops |= closes ? depth > Deepest : depth >= Deepest;
                depth = Math.Max(0, depth + (closes ? -1 : 1));
            }

            if (drops)
            {
                (kept ??= new StringBuilder(source.Length)).Append(source, from, at - from);
                from = end;
            }
            else if (!closes && Is(name, "script", "style", "textarea", "title"))
            {
                // What stands in these is no markup.
                depth--;
                end = source.IndexOf("</" + name.ToString(), end, StringComparison.OrdinalIgnoreCase) is >= 0 and var over ? source.IndexOf('>', over) + 1 : source.Length;
                end = end <= 0 ? source.Length : end;
            }

            at = end;
        }

        return kept is null ? source : kept.Append(source, from, source.Length - from).ToString();
    }

    /// <summary>Behind its sign of more; that in a quoted value ends none.</summary>
    private static int EndOfTag(string source, int at)
    {
        var quote = '\0';
        for (var i = at + 1; i < source.Length; i++)
        {
            var c = source[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && source[i - 1] == '=')
                quote = c;
            else if (c == '>')
                return i + 1;
        }

        // A quote never closed: as if it were none.
        return quote != '\0' && source.IndexOf('>', at) is >= 0 and var close ? close + 1 : source.Length;
    }

    private static ReadOnlySpan<char> NameAt(string source, int start)
    {
        var end = start;
        while (end < source.Length && char.IsAsciiLetterOrDigit(source[end]))
            end++;
        return end > start && char.IsAsciiLetter(source[start]) ? source.AsSpan(start, end - start) : [];
    }

    /// <summary>Behind a comment; else behind the sign alone.</summary>
    private static int AfterOther(string source, int at, int lastComment) =>
        at + 4 <= lastComment && string.CompareOrdinal(source, at, "<!--", 0, 4) == 0 && source.IndexOf("-->", at + 4, StringComparison.Ordinal) is >= 0 and var end ? end + 3 : at + 1;

    /// <summary>Elements without content, and those that the next of their kind ends.</summary>
    private static bool ClosesItself(ReadOnlySpan<char> name) =>
        Is(name, "br", "hr", "img", "input", "link", "meta", "area", "base", "col", "embed", "source", "track", "wbr", "param",
            "p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body");

    private static bool Is(ReadOnlySpan<char> name, params ReadOnlySpan<string> names)
    {
        foreach (var other in names)
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
