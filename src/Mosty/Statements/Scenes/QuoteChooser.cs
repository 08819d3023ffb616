namespace Mosty.Statements.Scenes;

/// <summary>Chooses the words that prove an event: its clause where that is short enough, else as much of it around the trigger as fits.</summary>
internal static class QuoteChooser
{
    /// <summary>In characters (docs/reading.md).</summary>
    public const int Longest = 200;

    public static TextSpan Choose(Clause clause)
    {
        var scene = clause.Scene;
        var whole = scene.SpanOf(clause.View.First, clause.View.End);
        if (whole.Length <= Longest && clause.View.End - clause.View.First - (clause.End - clause.First) <= 6)
            return whole;
        var (first, end) = Trim(clause);
        if (scene.SpanOf(first, end).Length <= Longest)
            return scene.SpanOf(first, end);
        // Grow from the trigger to the names and dates of the clause, the nearest first, while it fits.
        var (from, to) = (clause.TriggerFirst, clause.TriggerEnd);
        while (to - 1 > from && scene.SpanOf(from, to).Length > Longest)
            to--;
        var wanted = clause.Namings.Select(n => (n.First, n.End)).Concat(clause.Dates.Select(d => (d.First, d.End))).Concat([(first, first + 1), (end - 1, end)])
            .OrderBy(w => clause.DistanceTo(w.Item1, w.Item2));
        foreach (var (wantedFirst, wantedEnd) in wanted)
        {
            var (f, t) = (Math.Min(from, wantedFirst), Math.Max(to, wantedEnd));
            if (scene.SpanOf(f, t).Length <= Longest)
                (from, to) = (f, t);
        }

        // Fill up with the words on both sides.
        for (var grown = true; grown;)
        {
            grown = false;
            if (to < end && scene.SpanOf(from, to + 1).Length <= Longest)
                (to, grown) = (to + 1, true);
            if (from > first && scene.SpanOf(from - 1, to).Length <= Longest)
                (from, grown) = (from - 1, true);
        }

        var span = scene.SpanOf(from, to);
        return span.Length <= Longest ? span : new TextSpan(span.Start, span.Start + Longest);
    }

    /// <summary>Of several papers told in one sentence, each with one of a list of partners: the sentence where it is short enough, else the verb with this partner where they stand near, else the partner alone.</summary>
    public static TextSpan OfListed(Clause clause, Clause part)
    {
        var scene = clause.Scene;
        var whole = scene.SpanOf(clause.View.First, clause.View.End);
        if (whole.Length <= Longest)
            return whole;
        var joined = scene.SpanOf(Math.Min(clause.TriggerFirst, part.First), Math.Max(clause.TriggerEnd, part.End));
        return joined.Length <= Longest ? joined : Choose(part);
    }

    private static (int First, int End) Trim(Clause clause)
    {
        var (first, end) = (clause.First, clause.End);
        while (first < clause.TriggerFirst && clause.Scene.Tokens[first].Kind == Mosty.Mentions.TokenKind.Punctuation && !clause.Scene.Tokens[first].Is("\u201E") && !clause.Scene.Tokens[first].Is("\""))
            first++;
        while (end > clause.TriggerEnd && clause.Scene.Tokens[end - 1].Is(","))
            end--;
        return (first, end);
    }
}
