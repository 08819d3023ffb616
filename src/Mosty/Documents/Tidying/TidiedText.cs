namespace Mosty.Documents.Tidying;

/// <summary>
/// A text made readable, and for each of its characters the place in the decoded text it stands for. What is read from it is quoted from the
/// decoded text, so that every quote stays an exact substring of what is kept.
/// </summary>
public sealed class TidiedText
{
    private readonly int[] starts, ends;

    internal TidiedText(string text, int[] starts, int[] ends) => (Text, this.starts, this.ends) = (text, starts, ends);

    public string Text { get; }

    /// <summary>
    /// The piece of the decoded text for a span of this one. Where other words stand in between there (the column beside, a stamp), the piece of at most
    /// <paramref name="longest"/> units that holds the focus and most of the span; of a name, which no other words may part, the longest run.
    /// </summary>
    /// <param name="longest">In UTF-16 units; null for a name.</param>
    /// <param name="focus">A position in this text that the piece must hold; -1 for none.</param>
    public TextSpan Original(TextSpan span, int? longest = null, int focus = -1)
    {
        if (span.Start >= span.End)
            return new TextSpan(Start(span.Start), Start(span.Start));
        var runs = Runs(span, focus, out var needed);
        var (best, most) = (runs[0], 0);
        for (var i = 0; i < runs.Count; i++)
        {
            var (window, held, j) = (runs[i], runs[i].Length, i + 1);
            for (; longest is not null && j < runs.Count && runs[j].Start >= window.End && runs[j].End - window.Start <= longest; j++)
                (window, held) = (new TextSpan(window.Start, runs[j].End), held + runs[j].Length);
            if (held > most && (needed < 0 || (i <= needed && needed < j)))
                (best, most) = (window, held);
        }

        return best;
    }

    /// <summary>The span's pieces that stand together in the decoded text, and which of them holds the focus (-1 for none).</summary>
    private List<TextSpan> Runs(TextSpan span, int focus, out int holding)
    {
        var runs = new List<TextSpan>();
        holding = focus == span.Start ? 0 : -1;
        var (from, to) = (starts[span.Start], ends[span.Start]);
        for (var i = span.Start + 1; i < span.End; i++)
        {
            // Gaps of layout are taken along; a leap back, or far ahead, is another column or another line of this one.
            if (starts[i] < to - 1 || starts[i] > to + FarthestGap)
            {
                runs.Add(new TextSpan(from, to));
                (from, to) = (starts[i], ends[i]);
            }

            to = Math.Max(to, ends[i]);
            holding = i == focus ? runs.Count : holding;
        }

        runs.Add(new TextSpan(from, to));
        return runs;
    }

    /// <summary>White space and marks that tidying took out stand between two characters over at most so many units.</summary>
    private const int FarthestGap = 8;

    private int Start(int position) => position < starts.Length ? starts[position] : ends.Length > 0 ? ends[^1] : 0;

    /// <summary>This text tidied further.</summary>
    internal TidiedText Then(TidiedText next)
    {
        var (from, to) = (new int[next.Text.Length], new int[next.Text.Length]);
        for (var i = 0; i < from.Length; i++)
        {
            from[i] = Start(next.starts[i]);
            to[i] = next.ends[i] > next.starts[i] ? ends[next.ends[i] - 1] : from[i];
        }

        return new TidiedText(next.Text, from, to);
    }
}
