namespace Mosty.Documents.Tidying;

/// <summary>Two columns of running text that a program wrote line beside line, with a gap of spaces between: the left one is read first.</summary>
internal static class SideBySide
{
    private const int LeastGap = 3, FewestLines = 5, NarrowestColumn = 16;

    /// <summary>Of the lines that reach so far, this share must have the gap there.</summary>
    private const double Aligned = 0.7;

    /// <summary>In running text so many lines go on with a small letter; the cells of a table begin anew.</summary>
    private const double GoesOn = 0.3;

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

        foreach (var (from, to) in lines)
        {
            writer.Keep(from, Left(text, from, to, column));
            EndLine(text, to, end, writer);
        }

        foreach (var (from, to) in lines)
        {
            if (from + column < to)
                writer.Keep(FirstWord(text, from + column - 1, to), to);
            EndLine(text, to, end, writer);
        }

        return true;
    }

    private static void EndLine(string text, int to, int end, TidyWriter writer)
    {
        if (to < end)
            writer.Put('\n', to, to + 1);
        else if (end > 0)
            writer.Put('\n', end - 1, end);
    }

    /// <summary>The column at which the right half begins in most lines; null for a page that is no two columns of running text.</summary>
    private static int? Gutter(string text, List<(int From, int To)> lines)
    {
        var starts = new Dictionary<int, int>();
        foreach (var (from, to) in lines)
            foreach (var column in Gaps(text, from, to))
                starts[column] = starts.GetValueOrDefault(column) + 1;
        if (starts.Count == 0)
            return null;
        var (best, count) = starts.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First();
        if (count < FewestLines || best < NarrowestColumn)
            return null;
        var reaching = lines.Count(l => l.To - l.From > best);
        if (count < Aligned * reaching)
            return null;
        var left = lines.Where(l => l.To > l.From).Select(l => text[l.From..Left(text, l.From, l.To, best)].Trim()).ToList();
        var right = lines.Where(l => l.To - l.From > best).Select(l => text[FirstWord(text, l.From + best - 1, l.To)..l.To].Trim()).ToList();
        return right.Count > 0 && right.Average(r => r.Length) >= NarrowestColumn && IsRunning(left) && IsRunning(right) ? best : null;
    }

    private static bool IsRunning(List<string> lines)
    {
        var full = lines.FindAll(l => l.Length > 0);
        return full.Count >= FewestLines && full.Count(l => char.IsLower(l[0])) >= GoesOn * full.Count;
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
