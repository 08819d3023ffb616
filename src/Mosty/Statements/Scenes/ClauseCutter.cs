using Mosty.Mentions;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>Cuts a sentence that tells several events into one part for each, at the comma, dash or "and" before the later trigger.</summary>
internal static class ClauseCutter
{
    /// <param name="triggers">Token ranges, in order of their first token.</param>
    public static IReadOnlyList<Clause> Cut(Scene scene, SentenceView view, IReadOnlyList<(int First, int End)> triggers)
    {
        var clauses = new List<Clause>(triggers.Count);
        var start = view.First;
        for (var i = 0; i < triggers.Count; i++)
        {
            var end = view.End;
            for (var j = i + 1; j < triggers.Count; j++)
                if (triggers[j].First >= triggers[i].End && Boundary(scene, view, triggers[i].End, triggers[j].First) is { } cut)
                {
                    end = cut;
                    break;
                }

            var own = start;
            // A trigger inside the range of the one before it (its own object) shares that one's part.
            clauses.Add(new Clause(scene, view, Math.Min(own, triggers[i].First), Math.Max(end, triggers[i].End), triggers[i].First, triggers[i].End));
            if (end < view.End)
                start = end;
        }

        return clauses;
    }

    /// <summary>The last token between two triggers that parts clauses; null when nothing parts them.</summary>
    private static int? Boundary(Scene scene, SentenceView view, int from, int to)
    {
        int? weak = null;
        for (var i = to - 1; i >= from; i--)
        {
            var token = scene.Tokens[i];
            if (token.Is(";") || token.Is(":") || (token.Is(",") && !IsInList(scene, view, i)) || (token.Is("-") && token.SpaceBefore))
                return i;
            if (weak is null && IsAnd(view, i) && !IsInList(scene, view, i))
                weak = i;
        }

        return weak;
    }

    private static bool IsAnd(SentenceView view, int token) => view.Has(Words.And, token, token + 1);

    /// <summary>A comma or "and" between two names parts a list of names, not clauses.</summary>
    private static bool IsInList(Scene scene, SentenceView view, int token)
    {
        var before = view.Namings.Any(n => n.End <= token && token - n.End <= 3);
        var after = view.Namings.Any(n => n.First > token && n.First - token <= 3);
        return before && after && !scene.Tokens[token].Is(";") && !view.Has(Words.Which, token, token + 3);
    }
}
