namespace Mosty.Evaluation.Damage;

/// <summary>Paragraphs set anew in shorter lines.</summary>
internal static class LineDamage
{
    private const int LineWidth = 60;
    private const int ColumnWidth = 42;
    private const int ColumnGap = 4;
    private const int ColumnLines = 40;

    /// <summary>Nobody sets fewer lines in columns.</summary>
    private const int FewestColumnLines = 8;

    public static DamagedText BrokenWords(string text)
    {
        var writer = new DamageWriter(text);
        foreach (var (start, end) in TextLineSpans.Of(text))
        {
            if (end - start <= LineWidth || TextLineSpans.IsTableRow(text, start, end))
            {
                writer.Keep(start, end);
                continue;
            }

            var (column, at) = (0, start);
            foreach (var (from, to) in TextLineSpans.Words(text, start, end))
            {
                var room = LineWidth - column - (from - at);
                if (column > 0 && to - from > room)
                {
                    var cut = Cut(text, from, to, room - 1);
                    if (cut > 0)
                    {
                        writer.Keep(at, from + cut);
                        writer.Insert("-\n");
                        writer.Keep(from + cut, to);
                        (column, at) = (to - from - cut, to);
                        continue;
                    }

                    writer.Put("\n", at);
                    (column, at) = (0, from);
                }

                writer.Keep(at, to);
                (column, at) = (column + to - at, to);
            }

            writer.Keep(at, end);
        }

        return writer.Done();
    }

    /// <summary>Where a word may break so that at most <paramref name="most"/> letters stay: after a vowel before a consonant; 0 for nowhere.</summary>
    private static int Cut(string text, int from, int to, int most)
    {
        if (to - from < 6 || !text.AsSpan(from, to - from).TrimEnd(",.;:)").ContainsOnlyLetters())
            return 0;
        for (var cut = Math.Min(most, to - from - 3); cut >= 2; cut--)
            if (IsVowel(text[from + cut - 1]) && !IsVowel(text[from + cut]))
                return cut;
        return 0;
    }

    private static bool ContainsOnlyLetters(this ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsLetter(c))
                return false;
        return true;
    }

    private static bool IsVowel(char c) => LetterDamage.Bare(c) is [var bare, ..] && "aeiouyAEIOUY".Contains(bare);

    /// <summary>Rows of tables, and a few lines before, between and behind them, keep the width of the page, as printers set them.</summary>
    public static DamagedText TwoColumns(string text)
    {
        var writer = new DamageWriter(text);
        var run = new List<(int Start, int End)>();
        foreach (var (start, end) in TextLineSpans.Of(text))
        {
            if (!TextLineSpans.IsTableRow(text, start, end))
            {
                run.Add((start, end));
                continue;
            }

            WriteRun(isWhole: false);
            writer.Keep(start, end);
        }

        WriteRun(run.Count > 0 && run[0].Start == 0);
        return writer.Done();

        void WriteRun(bool isWhole)
        {
            var lines = run.SelectMany(l => Wrapped(text, l.Start, l.End)).ToList();
            if (lines.Count < FewestColumnLines && !isWhole)
                run.ForEach(l => writer.Keep(l.Start, l.End));
            else
                WriteColumns(text, lines, writer);
            run.Clear();
        }
    }

    private static void WriteColumns(string text, List<(int Start, int End)> lines, DamageWriter writer)
    {
        for (var page = 0; page < lines.Count; page += 2 * ColumnLines)
        {
            if (page > 0)
                writer.Insert("\f");
            var rows = Math.Min(ColumnLines, (lines.Count - page + 1) / 2);
            for (var row = 0; row < rows; row++)
            {
                var (start, end) = lines[page + row];
                writer.Keep(start, end);
                if (page + rows + row < lines.Count && lines[page + rows + row] is var (right, rightEnd) && rightEnd > right)
                {
                    writer.Insert(new string(' ', Math.Max(ColumnGap, ColumnWidth + ColumnGap - (end - start))));
                    writer.Keep(right, rightEnd);
                }

                writer.Insert("\n");
            }
        }
    }

    /// <summary>The lines of a column, without line ends; a blank line is one without length.</summary>
    private static IEnumerable<(int Start, int End)> Wrapped(string text, int start, int end)
    {
        var (lineStart, lineEnd) = (-1, -1);
        foreach (var (from, to) in TextLineSpans.Words(text, start, end))
        {
            if (lineStart >= 0 && to - lineStart > ColumnWidth)
            {
                yield return (lineStart, lineEnd);
                lineStart = from;
            }

            (lineStart, lineEnd) = (lineStart < 0 ? from : lineStart, to);
        }

        yield return lineStart < 0 ? (start, start) : (lineStart, lineEnd);
    }
}
