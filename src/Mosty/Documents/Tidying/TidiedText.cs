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

    /// <summary>The place in the decoded text of a span of this one. Where the decoded text has other words in between (the column beside), the longest run of it.</summary>
    public TextSpan Original(TextSpan span)
    {
        if (span.Start >= span.End)
            return new TextSpan(Start(span.Start), Start(span.Start));
        var (from, to) = (starts[span.Start], ends[span.Start]);
        var longest = new TextSpan(from, from);
        for (var i = span.Start + 1; i < span.End; i++)
        {
            // Gaps of layout are taken along; a leap back, or far ahead, is another column or another line of this one.
            if (starts[i] < to - 1 || starts[i] > to + FarthestGap)
            {
                longest = to - from > longest.Length ? new TextSpan(from, to) : longest;
                (from, to) = (starts[i], ends[i]);
            }

            to = Math.Max(to, ends[i]);
        }

        return to - from > longest.Length ? new TextSpan(from, to) : longest;
    }

    /// <summary>White space and marks that tidying took out stand between two characters over at most so many units.</summary>
    private const int FarthestGap = 8;

    private int Start(int position) => position < starts.Length ? starts[position] : ends.Length > 0 ? ends[^1] : 0;

    /// <summary>This text tidied further.</summary>
    internal TidiedText Then(TidiedText next)
    {
        var (from, to) = (new int[next.Text.Length], new int[next.Text.Length]);
        for (var i = 0; i < from.Length; i++)
            (from[i], to[i]) = (starts[next.starts[i]], ends[Math.Max(next.starts[i], next.ends[i] - 1)]);
        return new TidiedText(next.Text, from, to);
    }
}
