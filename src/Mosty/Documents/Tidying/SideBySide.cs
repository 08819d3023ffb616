namespace Mosty.Documents.Tidying;

/// <summary>Two columns of running text that a program wrote line beside line, with a gap of spaces between: the left one is read first.</summary>
internal static class SideBySide
{
    private const int FewestLines = 4, FewestPairs = 6, NarrowestColumn = PageLine.NarrowestColumn;

    /// <summary>Of the lines, those with two gaps.</summary>
    private const double MostTabular = 0.15;

    /// <summary>What begins a line of its own.</summary>
    private const string Bullets = "-*>|\u2022\u00B7\u25AA\u2013\u2014";

    /// <summary>Of the lines that reach so far, this share must have the gap there.</summary>
    private const double Aligned = 0.7;

    /// <summary>In running text most lines end where the next word would not have fitted; the cells of a table end where they like.</summary>
    private const double Filled = 0.6;

    public static TidiedText? Undo(string text)
    {
        if (!text.Contains("   ", StringComparison.Ordinal))
            return null;
        var writer = new TidyWriter(text);
        var any = false;
        for (var at = 0; at < text.Length;)
        {
            var feed = text.IndexOf('\f', at);
            var end = feed < 0 ? text.Length : feed;
            any |= WritePage(text, at, end, writer);
            if (feed >= 0)
                writer.Keep(feed);
            at = end + 1;
        }

        return any ? writer.Done() : null;
    }

    private static bool WritePage(string text, int start, int end, TidyWriter writer)
    {
        var lines = Lines(text, start, end);
        if (Gutter(text, lines) is not { } column)
        {
            writer.Keep(start, end);
            return false;
        }

        var wide = Wide(text, lines, column);
        for (var i = 0; i < lines.Count;)
        {
            var from = i;
            while (i < lines.Count && !wide[i])
                i++;
            if (i > from)
                WriteBand(text, lines.GetRange(from, i - from), column, writer);
            for (; i < lines.Count && wide[i]; i++)
                writer.Keep(lines[i].From, Math.Min(lines[i].To + 1, end));
        }

        return true;
    }

    /// <summary>Which lines run over the gutter; rows of a table with them, where a row before or behind does.</summary>
    private static bool[] Wide(string text, List<PageLine> lines, int column)
    {
        var wide = lines.ConvertAll(l => l.IsWide(text, column)).ToArray();
        var rows = lines.ConvertAll(l => l.Gaps(text).Any(g => g != column));
        for (var i = 1; i < wide.Length; i++)
            wide[i] |= rows[i] && rows[i - 1] && wide[i - 1];
        for (var i = wide.Length - 2; i >= 0; i--)
            wide[i] |= rows[i] && rows[i + 1] && wide[i + 1];
        return wide;
    }

    /// <summary>What stands in columns between two lines over the full width: the left one, then the right one.</summary>
    private static void WriteBand(string text, List<PageLine> lines, int column, TidyWriter writer)
    {
        WriteColumn(text, lines.ConvertAll(l => (l.From, l.Left(text, column), l.To)), writer);
        if (lines.Exists(l => l.Length > column))
            WriteColumn(text, lines.ConvertAll(l => l.Right(text, column) is var (from, to) ? (from, to, l.To) : default), writer);
    }

    /// <summary>The lines of one column; where the next word would not have fitted any more, the line goes on in the next one.</summary>
    private static void WriteColumn(string text, List<(int From, int To, int LineEnd)> lines, TidyWriter writer)
    {
        var width = Width(lines.ConvertAll(l => l.To - l.From));
        for (var i = 0; i < lines.Count; i++)
        {
            var (from, to, end) = lines[i];
            writer.Keep(from, to);
            var goesOn = i + 1 < lines.Count && to > from && lines[i + 1] is var next && next.To > next.From && !BeginsItem(text, next.From, next.To)
                && to - from + 1 + FirstWordLength(text, next.From, next.To) > width && text[to - 1] != '-';
            // The place of a line's end is that of its last character where the text itself has none.
            var at = Math.Min(end, text.Length - 1);
            writer.Put(goesOn ? ' ' : '\n', at, at + 1);
        }
    }

    /// <summary>How wide a column is: of its lines one in so many may be wider, an address that cannot break.</summary>
    private static int Width(List<int> lengths)
    {
        const int Wider = 12;
        lengths.Sort();
        var full = lengths.FindIndex(l => l > 0);
        return full < 0 ? 0 : lengths[lengths.Count - 1 - ((lengths.Count - full) / Wider)];
    }

    /// <summary>"- ", "2. Capital", "b) ", "(3) ".</summary>
    private static bool BeginsItem(string text, int from, int to)
    {
        if (Bullets.Contains(text[from]))
            return true;
        var i = text[from] == '(' ? from + 1 : from;
        var start = i;
        while (i < to && i - start < 3 && char.IsAsciiDigit(text[i]))
            i++;
        if (i == start && i < to && char.IsAsciiLetterLower(text[i]))
            i++;
        return i > start && i + 2 < to && text[i + 1] == ' ' && (text[i] == ')' || (text[i] == '.' && char.IsUpper(text[i + 2]) && char.IsAsciiDigit(text[start])));
    }

    private static int FirstWordLength(string text, int from, int to)
    {
        var end = from;
        while (end < to && !char.IsWhiteSpace(text[end]))
            end++;
        return end - from;
    }

    /// <summary>The column at which the right half begins in most lines; null for a page that is no two columns of running text.</summary>
    private static int? Gutter(string text, List<PageLine> lines)
    {
        var starts = new Dictionary<int, int>();
        var gapped = 0;
        foreach (var line in lines)
        {
            var any = false;
            foreach (var column in line.Gaps(text))
            {
                starts[column] = starts.GetValueOrDefault(column) + 1;
                any = true;
            }

            gapped += any ? 1 : 0;
        }

        if (starts.Count == 0)
            return null;
        var (best, count) = starts.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First();
        if (best < NarrowestColumn)
            return null;
        var wide = Wide(text, lines, best);
        var columns = lines.Where((_, i) => !wide[i]).ToList();
        var (reaching, tabular) = (columns.Count(l => l.Length > best), columns.Count(l => l.Gaps(text).Skip(1).Any()));
        // Three columns and more are a table's; rows with gaps elsewhere may stand between the columns, but no more of them than of these.
        if (reaching < FewestLines || tabular > MostTabular * columns.Count || count < Aligned * reaching || count * 2 < gapped)
            return null;
        var left = columns.ConvertAll(l => (l.From, To: l.Left(text, best)));
        var right = columns.ConvertAll(l => l.Right(text, best));
        if (right.Where(r => r.To > r.From).Average(r => r.To - r.From) < NarrowestColumn)
            return null;
        var (filledLeft, pairsLeft) = Wrapped(text, left, isRight: false);
        var (filledRight, pairsRight) = Wrapped(text, right, isRight: true);
        return pairsLeft + pairsRight >= FewestPairs && filledLeft + filledRight >= Filled * (pairsLeft + pairsRight) ? best : null;
    }

    /// <summary>Of the pairs of lines that follow one another, those where the first word of the second would not have fitted into the first. The end of a sentence and the next item of a list tell nothing.</summary>
    private static (double Filled, double Pairs) Wrapped(string text, List<(int From, int To)> lines, bool isRight)
    {
        // No cell of a table begins like an item of a list, but in its first column.
        const double Telling = 1, Silent = 0.5;
        var width = Width(lines.ConvertAll(l => l.To - l.From));
        var (filled, pairs) = (0.0, 0.0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (from, to) = lines[i];
            var (nextFrom, nextTo) = lines[i + 1];
            if (to == from || nextTo == nextFrom)
                continue;
            var isFull = to - from + 1 + FirstWordLength(text, nextFrom, nextTo) > width;
            var isItem = BeginsItem(text, nextFrom, nextTo);
            var weight = isFull || (isItem && isRight) ? Telling : isItem || text[to - 1] is '.' or ':' or ';' or '!' or '?' ? 0 : Telling;
            (filled, pairs) = (filled + (isFull || (isItem && isRight) ? weight : weight == 0 ? Silent * Filled : 0), pairs + (weight == 0 ? Silent : weight));
        }

        return (filled, pairs);
    }

    private static List<PageLine> Lines(string text, int start, int end)
    {
        var lines = new List<PageLine>();
        for (var at = start; at < end;)
        {
            var stop = text.IndexOf('\n', at, end - at);
            lines.Add(new PageLine(at, stop < 0 ? end : stop));
            at = stop < 0 ? end : stop + 1;
        }

        return lines;
    }
}
