namespace Mosty.Mentions;

/// <summary>Finds type words: "prowincja", "Landkreis".</summary>
internal sealed class TerritoryTypes(TerritoryLexicon lexicon, TokenList tokens)
{
    /// <summary>The type word that begins at a token, and the token after it; 0 for none.</summary>
    public (TypeForm? Type, int End) At(int i)
    {
        if (i >= tokens.Count)
            return (null, 0);
        if (lexicon.Types.TryGetValue(tokens[i].Folded, out var forms))
            return Longest(forms, i);
        if (i + 1 < tokens.Count && tokens[i + 1] is { Folded: "?", SpaceBefore: false } && tokens[i].Folded.Length > 3)
        {
            // The last letter of the type word was lost.
            foreach (var (word, lost) in lexicon.Types)
                if (lost[^1].Words.Length == 1 && word.Length == tokens[i].Folded.Length + 1 && word.StartsWith(tokens[i].Folded, StringComparison.Ordinal))
                    return (lost[^1], i + 2);
        }

        return (null, 0);
    }

    /// <summary>The first token behind a type word where a name may begin: quotation marks and up to two words such as "partnerskim" or "de la" are passed over.</summary>
    public int AfterType(int i)
    {
        for (var passed = 0; passed < 2 && i < tokens.Count && lexicon.Between.Contains(tokens[i].Folded); passed++)
            i++;
        return i < tokens.Count && tokens[i].Folded is "\"" or "\u201E" or "\u201C" or "\u201D" or "\u00AB" or "\u201A" ? i + 1 : i;
    }

    private (TypeForm? Type, int End) Longest(List<TypeForm> forms, int i)
    {
        foreach (var form in forms)
        {
            var k = 1;
            while (k < form.Words.Length && i + k < tokens.Count && tokens[i + k].Folded == form.Words[k])
                k++;
            if (k == form.Words.Length)
                return (form, i + k);
        }

        return (null, 0);
    }
}
