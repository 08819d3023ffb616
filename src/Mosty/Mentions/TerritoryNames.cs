using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>Walks the names of the gazetteer from a token on and keeps the longest.</summary>
internal sealed class TerritoryNames(GazetteerTables tables, TerritoryWords words, TokenList tokens)
{
    private const int LongestName = 12;

    /// <summary>In letters: "St.", "Ste.".</summary>
    private const int LongestAbbreviation = 3;
    private readonly List<NameMatch> matches = [];
    private int walked = -1;

    /// <summary>The names that begin at a token and end as late as any: (end token, node, cost). The list is overwritten by the next call.</summary>
    public List<NameMatch> LongestFrom(int token)
    {
        if (walked == token)
            return matches;
        walked = token;
        matches.Clear();
        if (!FormsAt(token, out _).BeginNames)
            return matches;
        Walk(GazetteerLayout.Root, token, 0, 0);
        if (matches.Count > 1)
        {
            var end = 0;
            foreach (var match in matches)
                end = Math.Max(end, match.End);
            matches.RemoveAll(m => m.End < end);
        }

        return matches;
    }

    private void Walk(int node, int token, int cost, int depth)
    {
        if (token >= tokens.Count || depth >= LongestName)
            return;
        if (depth > 0)
        {
            if ((tokens[token].Is("-") || tokens[token].Is("(")) && token + 1 < tokens.Count)
                token++;
            // "St. Gallen": the full stop of an abbreviation in the name.
            else if (IsAbbreviated(token))
                token++;
            if (tokens[token].Block != tokens[token - 1].Block)
                return;
        }

        if (tokens[token].Kind == TokenKind.Punctuation)
            return;
        var found = false;
        foreach (var form in FormsAt(token, out var last).All)
        {
            var child = tables.Child(node, form.Word);
            if (child == 0)
                continue;
            found = true;
            Reach(child, last, cost + form.Cost, depth);
        }

        if (!found && depth > 0 && tokens[token].Folded.Length >= (tokens[token].Capitalised ? 4 : 6))
            WalkMisspelt(node, token, cost, depth);
    }

    private bool IsAbbreviated(int stop) =>
        tokens[stop] is { SpaceBefore: false } && tokens[stop].Is(".") && stop + 1 < tokens.Count && tokens[stop - 1].Folded.Length <= LongestAbbreviation && tokens[stop + 1] is { Kind: TokenKind.Word, Capitalised: true };

    /// <summary>What a token may stand for in a name; an elided word is one with the next there ("L'Aquila", "Val-d'Oise").</summary>
    private WordForms FormsAt(int token, out int last)
    {
        last = token;
        if (tokens[token].Kind != TokenKind.Word || !tokens[token].Folded.EndsWith('\'') || token + 1 >= tokens.Count || tokens[token + 1].SpaceBefore)
            return words.Of(tokens[token]);
        last = token + 1;
        var whole = tokens[token].Folded + tokens[last].Folded;
        return words.Of(tokens[last] with { Folded = whole, Hash = FoldedHash.Of(whole) });
    }

    private void Reach(int node, int token, int cost, int depth)
    {
        if (tables.Node(node).Meanings > 0)
            matches.Add(new NameMatch(token + 1, node, cost));
        if (tables.Node(node).Edges > 0)
            Walk(node, token + 1, cost, depth + 1);
    }

    /// <summary>Inside a name that has begun, a word with one wrong letter is taken for the name's own.</summary>
    private void WalkMisspelt(int node, int token, int cost, int depth)
    {
        var word = tokens[token].Folded.AsSpan();
        foreach (ref readonly var edge in tables.Edges(node))
        {
            var own = tables.Word(edge.Word);
            if (own.Length == word.Length && own[0] == word[0] && Differences(own, word) == 1)
                Reach(edge.Node, token, cost + 2, depth);
        }
    }

    private static int Differences(ReadOnlySpan<char> own, ReadOnlySpan<char> word)
    {
        var wrong = 0;
        for (var i = 0; i < own.Length; i++)
            wrong += own[i] == word[i] ? 0 : 1;
        return wrong;
    }
}

/// <param name="End">Token after the last.</param>
internal readonly record struct NameMatch(int End, int Node, int Cost);
