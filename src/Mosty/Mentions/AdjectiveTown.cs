using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>The town that an adjective is made from: "krakowski", "Politechnika Krakowska".</summary>
internal sealed class AdjectiveTown(ReadingContext context, TerritoryLexicon lexicon)
{
    private readonly TokenList tokens = context.Tokens;
    private readonly GazetteerTables tables = context.Gazetteer.Tables;

    /// <summary>The adjective at a token in its base form, with its marks; null when the language has no such ending there.</summary>
    public string? Adjective(int token)
    {
        if (lexicon.AdjectiveBase.Count == 0)
            return null;
        var word = tokens[token];
        foreach (var ending in lexicon.AdjectiveEndings)
        {
            var stem = word.Folded.Length - ending.Length;
            if (stem < 4 || !word.Folded.EndsWith(ending, StringComparison.Ordinal) || word.Span.Length != word.Folded.Length)
                continue;
            foreach (var (last, suffix) in lexicon.AdjectiveBase)
                if (word.Folded.AsSpan(0, stem).EndsWith(last))
                    return context.Text.AsSpan(word.Span.Start, stem).ToString().ToLowerInvariant() + suffix;
        }

        return null;
    }

    /// <summary>The largest town whose name in this language begins as its adjective does ("krakowski", "monachijski"); -1 where there is none.</summary>
    /// <param name="isWhole">The whole stem must be the beginning of the town's name, no letter less.</param>
    public int Town(string adjective, bool isWhole = false)
    {
        var stem = Folding.Fold(adjective);
        var end = stem.LastIndexOfAny(['s', 'c', 'z', '\u0441', '\u0446', '\u0437'], stem.Length - 1);
        stem = end >= 4 ? stem[..end] : stem;
        var best = (Population: 0, Territory: -1);
        for (var shortened = 0; shortened < (isWhole ? 1 : 2) && best.Territory < 0 && stem.Length - shortened >= 4; shortened++)
            for (var longer = 0; longer <= 4; longer++)
                Search(stem[..^shortened], stem.Length - shortened + longer, ref best);
        return best.Territory;
    }

    private void Search(string prefix, int length, ref (int Population, int Territory) best)
    {
        var (word, end) = tables.WordsFrom(prefix, length);
        for (; word < end && tables.Word(word).StartsWith(prefix); word++)
            if (tables.Child(GazetteerLayout.Root, word) is > 0 and var node)
                foreach (ref readonly var meaning in tables.Meanings(node))
                    if (tables.Territory(meaning.Territory) is { Level: (byte)TerritoryLevel.City } town && town.Population > best.Population
                        && (meaning.Kind & NameKind.Proper) != 0 && (meaning.Language1 == ' ' || meaning.Language1 == lexicon.Language[0]))
                        best = (town.Population, meaning.Territory);
    }
}
