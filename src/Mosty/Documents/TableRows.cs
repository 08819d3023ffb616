namespace Mosty.Documents;

/// <summary>Rows of tables in plain text: cells parted by tabs, bars or gaps of several spaces, in two or more lines together.</summary>
internal static class TableRows
{
    private const int LongestSpacedRow = 200;

    public static void Find(string text, List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            var columns = Columns(text, lines[i]);
            var end = i + 1;
            if (columns >= 2)
                while (end < lines.Count && lines[end].BlankBefore <= 1 && Math.Abs(Columns(text, lines[end]) - columns) <= 1 && Columns(text, lines[end]) >= 2)
                    end++;
            if (columns >= 2 && end - i >= 2)
                for (var row = i; row < end; row++)
                    lines[row] = lines[row] with { Kind = LineKind.TableRow };
            i = end;
        }
    }

    public static Block Row(string text, TextSpan span) => new(BlockKind.TableRow, span, Cells: Cells(text, span));

    /// <summary>No digits, and short words only: a row of names of columns.</summary>
    public static bool LooksLikeHeader(string text, Block row) =>
        row.Span.In(text).IndexOfAnyInRange('0', '9') < 0 && row.Cells!.All(c => c.Length <= 40);

    public static List<TextSpan> Cells(string text, TextSpan span)
    {
        var line = span.In(text);
        var tabs = line.Contains('\t');
        var bars = line.Contains('|');
        var gap = tabs ? 1 : 2;
        var cells = new List<TextSpan>();
        for (var i = 0; i < line.Length;)
        {
            var end = i;
            while (end < line.Length && !(bars ? line[end] == '|' : tabs ? line[end] == '\t' : IsGap(line, end, gap)))
                end++;
            var (from, to) = (i, end);
            while (from < to && char.IsWhiteSpace(line[from]))
                from++;
            while (to > from && char.IsWhiteSpace(line[to - 1]))
                to--;
            // The bars at both ends of a row part nothing.
            if (to > from || (!bars && end < line.Length) || (bars && i > 0 && end < line.Length))
                cells.Add(new TextSpan(span.Start + from, span.Start + to));
            i = end + 1;
            while (!bars && !tabs && i < line.Length && line[i] == ' ')
                i++;
        }

        return cells;
    }

    private static int Columns(string text, TextLine line)
    {
        if (line.Kind is LineKind.Noise or LineKind.Bullet)
            return 0;
        var span = line.Span.In(text);
        if (span.Contains('\t') || span.Count('|') >= 1)
            return Cells(text, line.Span).Count;
        // Prose with double spaces is no row.
        if (span.Length > LongestSpacedRow || span.IndexOf(".  ") >= 0 || span.IndexOf(",  ") >= 0)
            return 1;
        // Two spaces are seen between sentences too: one gap must be wide, of narrow ones there must be several.
        return span.IndexOf("   ") >= 0 || Gaps(span) >= 2 ? Cells(text, line.Span).Count : 1;
    }

    private static int Gaps(ReadOnlySpan<char> line)
    {
        var gaps = 0;
        for (var i = 0; i + 1 < line.Length; i++)
            if (line[i] == ' ' && line[i + 1] == ' ' && (i == 0 || line[i - 1] != ' '))
                gaps++;
        return gaps;
    }

    private static bool IsGap(ReadOnlySpan<char> line, int i, int length)
    {
        if (i + length > line.Length)
            return false;
        for (var k = 0; k < length; k++)
            if (line[i + k] != ' ')
                return false;
        return true;
    }
}
