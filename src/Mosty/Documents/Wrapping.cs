namespace Mosty.Documents;

/// <summary>Tells whether a line goes on the paragraph of the line before: letters, scans and mails break paragraphs into lines, web pages do not.</summary>
internal static class Wrapping
{
    /// <summary>Shorter lines are lists of names and addresses, not wrapped prose.</summary>
    private const int NarrowestColumn = 45;

    /// <summary>Lines longer than this are whole paragraphs.</summary>
    private const int WidestColumn = 140;

    /// <summary>Does line <paramref name="next"/> belong to the block that begins with line <paramref name="first"/> and so far ends before it?</summary>
    public static bool Continues(string text, List<TextLine> lines, int first, int next)
    {
        var (a, b) = (lines[next - 1], lines[next]);
        if (b.Kind != LineKind.Plain || a.Kind is LineKind.TableRow or LineKind.Noise)
            return false;
        if (b.BlankBefore == 0 && IsLabelled(b.Span.In(text)))
            return false;
        if (b.BlankBefore > 1 || IsAddress(b.Span.In(text)) || IsAddress(a.Span.In(text)))
            return false;
        var last = LastLetter(text, a.Span);
        // A full stop before a small letter ends an abbreviation, a question mark may be a lost letter; semicolon and colon part items.
        var goesOn = char.IsLower(text[b.Span.Start]) && last is not (':' or ';' or '!');
        if (b.BlankBefore == 1)
            return goesOn && last != '.' ? a.Span.End - lines[first].Span.Start >= NarrowestColumn : InterruptedProse(text, lines, first, next, last);
        if (goesOn)
            return a.Length >= 15 || a.Span.End - lines[first].Span.Start >= NarrowestColumn || lines[first].Kind != LineKind.Plain;
        if (last is ',' or '-' && a.Length >= 15 && char.IsLetter(text[b.Span.Start]))
            return true;
        if (lines[first].Kind != LineKind.Plain && b.Indent > lines[first].Indent)
            return true;
        if (HardBreak(text, a, b) && last != ':')
            return true;
        return a.Length <= WidestColumn && Fills(text, lines, next);
    }

    /// <summary>"Place: Zagreb": a line that says itself what it is about begins anew.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon is > 2 and < 30 && char.IsUpper(line[0]) && NoiseShapes.Words(line[..colon]) <= 3 && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t');
    }

    /// <summary>Two spaces at the end of a short line are Markdown's line break within a paragraph: signatures come so out of converters.</summary>
    private static bool HardBreak(string text, TextLine a, TextLine b) =>
        a.Length < NarrowestColumn && b.Length < NarrowestColumn && text.AsSpan(a.Span.End, b.Span.Start - a.Span.End).StartsWith("  ");

    /// <summary>The next line's first word would not have fitted on this one: the column was full.</summary>
    private static bool Fills(string text, List<TextLine> lines, int next)
    {
        var width = Width(lines, next);
        if (width is < NarrowestColumn or > WidestColumn)
            return false;
        var line = lines[next].Span.In(text);
        var word = line.IndexOf(' ');
        return lines[next - 1].Length + 1 + (word < 0 ? line.Length : word) >= width * 0.95;
    }

    /// <summary>The longest of the lines that stand together with this one.</summary>
    private static int Width(List<TextLine> lines, int i)
    {
        var width = lines[i - 1].Length;
        for (var k = i; k < lines.Count && k < i + 12 && lines[k].BlankBefore == 0; k++)
            width = Math.Max(width, lines[k].Length);
        for (var k = i - 1; k > 0 && k > i - 12 && lines[k].BlankBefore == 0; k--)
            width = Math.Max(width, lines[k - 1].Length);
        return width;
    }

    /// <summary>A blank line in the middle of a sentence, as page ends and OCR leave it: two or more wrapped lines, and no full stop yet.</summary>
    private static bool InterruptedProse(string text, List<TextLine> lines, int first, int next, char last)
    {
        var before = lines[next - 1].Span.End - lines[first].Span.Start;
        return next - first >= 2 && before >= 100 && (char.IsLetter(last) || last == ',') && lines[next].Length >= NarrowestColumn
            && lines[next - 1].Length is >= NarrowestColumn and <= WidestColumn && char.IsLetter(text[lines[next].Span.Start]);
    }

    /// <summary>The last character of a line that is neither a closing quote or bracket nor emphasis.</summary>
    internal static char LastLetter(string text, TextSpan span)
    {
        for (var i = span.End - 1; i >= span.Start; i--)
            if (!(text[i] is '"' or '\'' or ')' or ']' or '*' or '\u201D' or '\u201C' or '\u2019' or '\u00BB' or '\u00AB' || char.IsWhiteSpace(text[i])))
                return text[i];
        return text[span.End - 1];
    }

    internal static bool EndsSentence(char c) => c is '.' or '!' or '?' or '\u2026' or ';' or '\u3002';

    internal static bool IsAddress(ReadOnlySpan<char> line) =>
        line.IndexOf(' ') < 0 && (line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || line.Contains('@'));
}
