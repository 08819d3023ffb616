namespace Mosty.Documents;

internal enum LineKind { Plain, Bullet, Numbered, TableRow, Noise, Rule }

/// <summary>One line of plain text, without the white space at its ends.</summary>
/// <param name="Indent">Columns before the first character; a tab counts four.</param>
/// <param name="Kind">What its shape says; neighbours may overrule it.</param>
/// <param name="Body">Where the text behind bullet or number begins; the start of the span otherwise.</param>
/// <param name="Number">Of a numbered line, else 0.</param>
/// <param name="BlankBefore">Blank lines between it and the line before.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, LineKind Kind, int Body, int Number, int BlankBefore)
{
    public int Length => Span.Length;
}

/// <summary>Cuts plain text into lines and looks at the shape of each by itself.</summary>
internal static class TextLines
{
    private const string Bullets = "\u2022\u00B7\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u2023\u27A2\u2192\u2713\uF0B7\u2219";
    private const string Dashes = "-\u2013\u2014*+";

    public static List<TextLine> Cut(string text, TextSpan page)
    {
        var lines = new List<TextLine>();
        var blank = 0;
        for (var at = page.Start; at < page.End;)
        {
            var length = text.AsSpan(at, page.End - at).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? page.End : at + length;
            var (start, stop, indent) = (at, end, 0);
            while (start < stop && IsBlank(text[start]))
                indent += text[start++] == '\t' ? 4 : 1;
            while (stop > start && IsBlank(text[stop - 1]))
                stop--;
            if (start == stop)
            {
                blank++;
            }
            else
            {
                lines.Add(Shape(text, new TextSpan(start, stop), indent, blank));
                blank = 0;
            }

            at = end + (end + 1 < page.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    private static TextLine Shape(string text, TextSpan span, int indent, int blank)
    {
        var line = span.In(text);
        var (kind, body, number) = (LineKind.Plain, 0, 0);
        if (!HasWords(line))
            kind = LineKind.Rule;
        else if (BulletLength(line) is > 0 and var bullet)
            (kind, body) = (LineKind.Bullet, bullet);
        else if (NumberLength(line, out number) is > 0 and var numbered)
            (kind, body) = (LineKind.Numbered, numbered);
        return new TextLine(span, indent, kind, span.Start + body, number, blank);
    }

    private static bool HasWords(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        return false;
    }

    private static int BulletLength(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
            return 0;
        var length = Bullets.Contains(line[0]) ? 1 : (Dashes.Contains(line[0]) || line is ['o', ' ', ' ', ..] || (line[0] == '\u00AB' && !line.Contains('\u00BB'))) && char.IsWhiteSpace(line[1]) ? 2 : 0;
        while (length > 0 && length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        return length < line.Length ? length : 0;
    }

    /// <summary>The length of "1.", "12)", "(3)", "a)", of the bare "1" before a name, and the space behind it. A day ("3. Juni 1981", "22. 10. 2009") or a decimal is no number of a list.</summary>
    private static int NumberLength(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        var i = line[0] == '(' ? 1 : 0;
        var start = i;
        while (i < line.Length && i - start < 3 && char.IsAsciiDigit(line[i]))
            number = number * 10 + line[i++] - '0';
        if (i == start && i + 1 < line.Length && char.IsAsciiLetterLower(line[i]) && line[i + 1] == ')')
            number = line[i++] - 'a' + 1;
        if (i > start && start == 0 && i < line.Length - 1 && line[i] is ' ' or '\t' && char.IsUpper(line[i + 1]) && !IsMonthAndYear(line[(i + 1)..]))
            return i + 1;
        if (i == start || i >= line.Length || line[i] is not ('.' or ')'))
            return 0;
        var stop = line[i++];
        while (i < line.Length && char.IsWhiteSpace(line[i]))
            i++;
        if (i >= line.Length)
            return 0;
        return stop == '.' && (char.IsAsciiDigit(line[i]) || char.IsLower(line[i]) || IsMonthAndYear(line[i..])) ? 0 : i;
    }

    private static bool IsMonthAndYear(ReadOnlySpan<char> rest)
    {
        var i = 0;
        while (i < rest.Length && char.IsLetter(rest[i]))
            i++;
        while (i < rest.Length && rest[i] is ('.' or ' ' or '\u00A0'))
            i++;
        return i + 4 <= rest.Length && rest.Slice(i, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (i + 4 == rest.Length || !char.IsAsciiDigit(rest[i + 4]));
    }
}
