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
        var last = triggers.Count > 1 ? Boundaries(scene, view) : [];
        for (var i = 0; i < triggers.Count; i++)
        {
            var end = view.End;
            for (var j = i + 1; j < triggers.Count; j++)
                if (triggers[j].First >= triggers[i].End && Boundary(triggers[i].End, triggers[j].First) is >= 0 and var cut)
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

        // The last token between two triggers that parts clauses; -1 when nothing parts them.
        int Boundary(int from, int to)
        {
            var (strong, weak) = last[to - view.First];
            return strong >= from ? strong : weak >= from ? weak : -1;
        }
    }

    /// <summary>For each token of the sentence and its end: the last one before it that parts clauses whatever stands beside it, and the last "and" that does.</summary>
    private static (int Strong, int Weak)[] Boundaries(Scene scene, SentenceView view)
    {
        var last = new (int Strong, int Weak)[view.End - view.First + 1];
        last[0] = (-1, -1);
        for (var i = view.First; i < view.End; i++)
        {
            var (strong, weak) = last[i - view.First];
            if (Parts(scene, view, i))
                strong = i;
            else if (IsAnd(view, i) && !IsInList(scene, view, i))
                weak = i;
            last[i - view.First + 1] = (strong, weak);
        }

        return last;
    }

    /// <summary>True where a token parts one statement of a sentence from another: a semicolon, a colon, a dash, a comma that is not inside a list of names.</summary>
    public static bool Parts(Scene scene, SentenceView view, int at) =>
        scene.Tokens[at] is var token && (token.Is(";") || token.Is(":") || (token.Is(",") && !IsInList(scene, view, at)) || (token.Is("-") && token.SpaceBefore));

    /// <summary>"on the 15th and 16th of December": an "and" within a date parts nothing.</summary>
    private static bool IsAnd(SentenceView view, int token) => view.Has(Words.And, token, token + 1) && !view.Dates.Exists(d => d.First < token && d.End > token);

    /// <summary>A comma or "and" between two names parts a list of names, not clauses.</summary>
    private static bool IsInList(Scene scene, SentenceView view, int token)
    {
        var before = view.Namings.Any(n => n.End <= token && token - n.End <= 3);
        var after = view.Namings.Any(n => n.First > token && n.First - token <= 3);
        return before && after && !scene.Tokens[token].Is(";") && !view.Has(Words.Which, token, token + 3);
    }
}
