namespace Mosty.Documents.Tidying;

/// <summary>
/// Lines that interrupt a sentence: a running head, the stamp of a registry. (A page number alone is told as noise.) They are read behind the paragraph, so that the sentence is whole
/// and the day on the stamp is not lost.
/// </summary>
internal static class Interruptions
{
    /// <summary>A shorter line before it ends a list item or an address, not a line of running text.</summary>
    private const int ShortestLine = 60;

    private const int LongestInterruption = 60;
    private const int MostLines = 3;

    /// <summary>Null where nothing interrupts.</summary>
    public static TidiedText? Undo(string text, NoiseWords words)
    {
        var lines = Lines(text);
        var known = new KnownInterruptions(text, words);
        TidyWriter? writer = null;
        var kept = 0;
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            if (!IsOpen(text[lines[i].End - 1]) || IsRow(lines[i].In(text)) || (known.Behind(lines, i) ?? (lines[i].Length < ShortestLine ? null : Goes(text, lines, i))) is not { } next)
                continue;
            writer ??= new TidyWriter(text);
            writer.Keep(kept, lines[i].End);
            writer.Insert(' ');
            var end = next;
            while (end + 1 < lines.Count && IsNextLine(text, lines[end], lines[end + 1]))
                end++;
            writer.Keep(lines[next].Start, lines[end].End);
            writer.Insert('\n');
            writer.Insert('\n');
            writer.Keep(lines[i + 1].Start, lines[next - 1].End);
            writer.Insert('\n');
            kept = lines[end].End;
            i = end;
        }

        writer?.Keep(kept, text.Length);
        return writer?.Done();
    }

    /// <summary>The line on which the sentence of a line goes on behind an interruption; null where nothing interrupts it.</summary>
    private static int? Goes(string text, List<TextSpan> lines, int before)
    {
        var (marked, worded) = (false, false);
        for (var next = before + 1; next < lines.Count && next <= before + 1 + MostLines; next++)
        {
            var line = lines[next].In(text);
            if (char.IsLower(line[0]))
                return marked && worded && next > before + 1 ? next : null;
            // In a narrow text every line is short; what interrupts is shorter than the lines it stands between.
            if (line.Length > Math.Min(LongestInterruption, lines[before].Length * 2 / 3) || IsRow(line) || line[^1] is '.' or ',' or ';' or '!' or '?')
                return null;
            worded |= line.ContainsAnyInRange('A', 'z');
            marked |= line.ContainsAnyInRange('0', '9') || IsAllCapitals(line);
        }

        return null;
    }

    private static bool IsOpen(char last) => char.IsLower(last) || last == ',';

    private static bool IsRow(ReadOnlySpan<char> line) => line.ContainsAny('\t', '|');

    private static bool IsAllCapitals(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 3;
    }

    private static bool IsNextLine(string text, TextSpan line, TextSpan next) => text.AsSpan(line.End, next.Start - line.End).Count('\n') == 1;

    /// <summary>The lines that hold anything, without the white space around.</summary>
    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\f');
            var (from, to) = (at, length < 0 ? text.Length : at + length);
            at = to + 1;
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (to > from)
                lines.Add(new TextSpan(from, to));
        }

        return lines;
    }
}
