namespace Mosty.Documents.Tidying;

/// <summary>Two columns of running text that a program wrote line beside line, with a gap of spaces between: the left one is read first.</summary>
internal static class SideBySide
{
    private const int LeastGap = 3, FewestLines = 4, FewestPairs = 6, NarrowestColumn = 20;

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

        WriteColumn(text, [.. lines.Select(l => (l.From, Left(text, l.From, l.To, column), l.To))], writer);
        WriteColumn(text, [.. lines.Select(l => l.From + column < l.To ? (FirstWord(text, l.From + column - 1, l.To), l.To, l.To) : (l.To, l.To, l.To))], writer);
        return true;
    }

    /// <summary>The lines of one column; where the next word would not have fitted any more, the line goes on in the next one.</summary>
    private static void WriteColumn(string text, List<(int From, int To, int LineEnd)> lines, TidyWriter writer)
    {
        var width = lines.Max(l => l.To - l.From);
        for (var i = 0; i < lines.Count; i++)
        {
            var (from, to, end) = lines[i];
            writer.Keep(from, to);
            var goesOn = i + 1 < lines.Count && to > from && lines[i + 1] is var next && next.To > next.From && !Bullets.Contains(text[next.From])
                && to - from + 1 + FirstWordLength(text, next.From, next.To) > width && text[to - 1] != '-';
            // The place of a line's end is that of its last character where the text itself has none.
            var at = Math.Min(end, text.Length - 1);
            writer.Put(goesOn ? ' ' : '\n', at, at + 1);
        }
    }

    private static int FirstWordLength(string text, int from, int to)
    {
        var end = from;
        while (end < to && !char.IsWhiteSpace(text[end]))
            end++;
        return end - from;
    }

    /// <summary>The column at which the right half begins in most lines; null for a page that is no two columns of running text.</summary>
    private static int? Gutter(string text, List<(int From, int To)> lines)
    {
        var starts = new Dictionary<int, int>();
        var tabular = 0;
        foreach (var (from, to) in lines)
        {
            var gaps = 0;
            foreach (var column in Gaps(text, from, to))
            {
                starts[column] = starts.GetValueOrDefault(column) + 1;
                gaps++;
            }

            tabular += gaps > 1 ? 1 : 0;
        }

        // Three columns and more are a table's.
        if (starts.Count == 0 || tabular > MostTabular * lines.Count)
            return null;
        var (best, count) = starts.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First();
        if (count < FewestLines || best < NarrowestColumn)
            return null;
        var reaching = lines.Count(l => l.To - l.From > best);
        if (count < Aligned * reaching)
            return null;
        var left = lines.ConvertAll(l => (l.From, To: Left(text, l.From, l.To, best)));
        var right = lines.ConvertAll(l => l.To - l.From > best ? (From: FirstWord(text, l.From + best - 1, l.To), l.To) : (From: l.To, l.To));
        if (right.Where(r => r.To > r.From).Average(r => r.To - r.From) < NarrowestColumn)
            return null;
        var (filledLeft, pairsLeft) = Wrapped(text, left);
        var (filledRight, pairsRight) = Wrapped(text, right);
        return pairsLeft + pairsRight >= FewestPairs && filledLeft + filledRight >= Filled * (pairsLeft + pairsRight) ? best : null;
    }

    /// <summary>Of the pairs of lines that follow one another, those where the first word of the second would not have fitted into the first.</summary>
    private static (int Filled, int Pairs) Wrapped(string text, List<(int From, int To)> lines)
    {
        var width = lines.Max(l => l.To - l.From);
        var (filled, pairs) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (from, to) = lines[i];
            var (nextFrom, nextTo) = lines[i + 1];
            if (to == from || nextTo == nextFrom)
                continue;
            pairs++;
            filled += to - from + 1 + FirstWordLength(text, nextFrom, nextTo) > width ? 1 : 0;
        }

        return (filled, pairs);
    }

    /// <summary>Where words begin behind a gap, in characters from the line's start.</summary>
    private static IEnumerable<int> Gaps(string text, int from, int to)
    {
        var (spaces, seen) = (0, false);
        for (var i = from; i < to; i++)
        {
            if (text[i] == ' ')
            {
                spaces++;
                continue;
            }

            if (spaces >= LeastGap && (seen || i - from >= NarrowestColumn))
                yield return i - from;
            (spaces, seen) = (0, true);
        }
    }

    private static int Left(string text, int from, int to, int column)
    {
        var end = Math.Min(to, from + column);
        while (end > from && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private static int FirstWord(string text, int at, int to)
    {
        while (at < to && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static List<(int From, int To)> Lines(string text, int start, int end)
    {
        var lines = new List<(int, int)>();
        for (var at = start; at < end;)
        {
            var stop = text.IndexOf('\n', at, end - at);
            lines.Add((at, stop < 0 ? end : stop));
            at = stop < 0 ? end : stop + 1;
        }

        return lines;
    }
}
