using System.Globalization;
using Mosty.Mentions;
using Mosty.Statements.Scenes;

namespace Mosty.Statements.Warnings;

/// <summary>A numbered list that leaves numbers out: something was lost, or never there.</summary>
internal static class ListGaps
{
    private const int ShortestList = 4;

    /// <summary>A number further on begins something else: a clause that was quoted, a year.</summary>
    private const int LongestJump = 3;

    public static IEnumerable<WarningReading> Find(Scene scene)
    {
        // The lists that are open, one within another.
        var open = new List<List<(int Number, int Token)>>();
        var gaps = new List<WarningReading>();
        foreach (var (number, token) in Numbers(scene))
        {
            // "1." begins a list; a list goes on with its next number, or past a gap; what is within it ends with that.
            if (number == 1)
            {
                // A second list at the same level: the first one ends where another of one item would follow itself.
                if (open.Count > 0 && open[^1].Count == 1)
                    open.RemoveAt(open.Count - 1);
                open.Add([(1, token)]);
                continue;
            }

            var at = open.FindLastIndex(l => number == l[^1].Number + 1);
            if (at < 0)
                at = open.FindLastIndex(l => number > l[^1].Number && number <= l[^1].Number + LongestJump);
            if (at < 0)
                continue;
            Close(at + 1);
            open[at].Add((number, token));
        }

        Close(0);
        return gaps;

        void Close(int from)
        {
            for (var i = from; i < open.Count; i++)
                if (Gap(scene, open[i]) is { } gap)
                    gaps.Add(gap);
            open.RemoveRange(from, open.Count - from);
        }
    }

    private static WarningReading? Gap(Scene scene, List<(int Number, int Token)> list)
    {
        var jumps = list.Zip(list.Skip(1)).Where(p => p.Second.Number != p.First.Number + 1).ToList();
        if (list.Count < ShortestList || jumps.Count == 0)
            return null;
        var text = "the numbered list jumps " + string.Join(" and ", jumps.Select(j => $"from {j.First.Number} to {j.Second.Number}"));
        var sentence = scene.SentenceAt(scene.Tokens[jumps[0].Second.Token].Span.Start);
        return WarningReader.Warning(scene, "list-gap", text, sentence is null ? scene.Tokens[jumps[0].Second.Token].Span : scene.SpanOf(jumps[0].Second.Token, sentence.End));
    }

    /// <summary>"8." or "8)" at the head of a line, but no day of a date.</summary>
    private static IEnumerable<(int Number, int Token)> Numbers(Scene scene)
    {
        var (tokens, date) = (scene.Tokens, 0);
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i] is not { Kind: TokenKind.Number, LineBefore: true, Folded.Length: <= 3 } || !(tokens[i + 1].Is(".") || tokens[i + 1].Is(")")) || tokens[i + 1].SpaceBefore
                || tokens[i + 2] is not { Kind: not TokenKind.Number, LineBefore: false })
                continue;
            var dates = scene.Mentions.Dates;
            while (date < dates.Count && dates[date].Span.End <= tokens[i].Span.Start)
                date++;
            if (date < dates.Count && dates[date].Span.Start <= tokens[i].Span.Start)
                continue;
            yield return (int.Parse(tokens[i].Folded, CultureInfo.InvariantCulture), i);
        }
    }
}
