using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>The meanings of a name in the gazetteer, as far as the way it is written allows them.</summary>
internal sealed class TerritoryOptions(ReadingContext context, TerritoryLexicon lexicon)
{
    /// <summary>Of the many words that are no names; nobody adds to it.</summary>
    private static readonly List<NameOption> None = [];

    /// <summary>Inhabitants of a town that is not meant where its name has another meaning.</summary>
    private const int Small = 100_000;

    private readonly GazetteerTables tables = context.Gazetteer.Tables;

    /// <param name="token">The first of the name.</param>
    /// <param name="typeBehind">Its type word stands behind it: in the Slavic languages only an adjective stands there.</param>
    public List<NameOption> Of(List<NameMatch> matches, int token, bool capital, bool typed, bool typeBehind)
    {
        List<NameOption>? options = null;
        foreach (var match in matches)
        {
            foreach (ref readonly var meaning in tables.Meanings(match.Node))
            {
                var adjective = (meaning.Kind & NameKind.Adjective) != 0;
                var whole = (meaning.Kind & NameKind.WithType) != 0 && lexicon.IsSlavic;
                if (!adjective && !whole && (!capital || (typeBehind && lexicon.IsSlavic) || !IsWrittenAs(meaning, token, match)))
                    continue;
                if (whole && !capital && !IsOwn(meaning))
                    continue;
                var level = (TerritoryLevel)tables.Territory(meaning.Territory).Level;
                if (adjective && (!IsOwn(meaning) || (typed && level == TerritoryLevel.Country)))
                    continue;
                // A country has one name in a language; in another's text that word is something else ("Polsko-").
                if (level == TerritoryLevel.Country && IsForeign(meaning))
                    continue;
                var marks = adjective || match.End - token > 1 ? 0 : TerritoryMarks.Foreign(context.Tokens[token].Span.In(context.Text), tables.String(meaning.Name));
                Add(options ??= [], new NameOption(meaning.Territory, meaning.Kind, match.Cost, marks, IsOwn(meaning), meaning.Language1 == ' ' && (meaning.Kind & NameKind.Proper) != 0));
            }
        }

        if (options is null)
            return None;
        // "Welsh": no small town abroad that is called like an adjective of this language.
        if (!lexicon.IsSlavic && options.Exists(o => (o.Kind & NameKind.Adjective) != 0))
            options.RemoveAll(o => (o.Kind & NameKind.Adjective) == 0 && tables.Territory(o.Territory) is { Level: (byte)TerritoryLevel.City, Population: < Small });
        // "Vitebskom" with a capital and no type word is the town, not the adjective of its region.
        if (!typed && options.Exists(o => (o.Kind & NameKind.Adjective) == 0))
            options.RemoveAll(o => (o.Kind & NameKind.Adjective) != 0);
        return options;
    }

    /// <summary>True when one of the names is the adjective of a country in the document's language.</summary>
    public bool IsCountryAdjective(List<NameMatch> matches)
    {
        foreach (var match in matches)
            foreach (ref readonly var meaning in tables.Meanings(match.Node))
                if ((meaning.Kind & NameKind.Adjective) != 0 && IsOwn(meaning) && tables.Territory(meaning.Territory).Level == (byte)TerritoryLevel.Country)
                    return true;
        return false;
    }

    /// <summary>True when one of the names is a country's in the document's language.</summary>
    public bool IsCountry(List<NameMatch> matches)
    {
        foreach (var match in matches)
            foreach (ref readonly var meaning in tables.Meanings(match.Node))
                if ((meaning.Kind & NameKind.Adjective) == 0 && IsOwn(meaning) && tables.Territory(meaning.Territory).Level == (byte)TerritoryLevel.Country)
                    return true;
        return false;
    }

    /// <summary>"cities of China": a country's name behind a type word that none but a small place of that name fits.</summary>
    public bool IsRatherCountry(List<NameOption> meanings, TypeForm type)
    {
        return type.Level is TerritoryLevel.City or TerritoryLevel.District or TerritoryLevel.Region
            && meanings.Exists(m => m is { OwnLanguage: true, Cost: 0 } && tables.Territory(m.Territory).Level == (byte)TerritoryLevel.Country)
            && !meanings.Exists(m => tables.Territory(m.Territory) is var row && (row.Level == (byte)type.Level || row.Flags != 0) && row.Level != (byte)TerritoryLevel.Country && (row.Level == (byte)TerritoryLevel.Region || row.Population >= Small));
    }

    /// <summary>"Polskie miasta": a word that is a country's adjective as it stands and its name only with another ending.</summary>
    public bool IsRatherAdjective(List<NameOption> meanings, List<NameMatch> matches) =>
        meanings.Exists(m => tables.Territory(m.Territory).Level == (byte)TerritoryLevel.Country)
        && !meanings.Exists(m => m.Cost == 0 && tables.Territory(m.Territory).Level == (byte)TerritoryLevel.Country) && IsCountryAdjective(matches);

    /// <summary>The places in China and Korea whose name is one word, folded.</summary>
    public List<NameOption> OfWhole(ReadOnlySpan<char> word)
    {
        var options = new List<NameOption>();
        if (tables.FindWord(word) is >= 0 and var number && tables.Child(GazetteerLayout.Root, number) is > 0 and var node)
            foreach (ref readonly var meaning in tables.Meanings(node))
                if (context.Gazetteer.CountryAt(meaning.Territory) is "CN" or "KR" or "TW" or "VN")
                    Add(options, new NameOption(meaning.Territory, meaning.Kind, 1, 0, IsOwn(meaning), false));
        return options;
    }

    private static void Add(List<NameOption> options, NameOption option)
    {
        var at = options.FindIndex(o => o.Territory == option.Territory);
        if (at < 0)
            options.Add(option);
        else if (Rank(option) > Rank(options[at]))
            options[at] = option;
    }

    /// <summary>An abbreviation stands in capitals; no other name is as short as one.</summary>
    private bool IsWrittenAs(in NameMeaning meaning, int token, NameMatch match)
    {
        var text = context.Tokens[token];
        var name = tables.String(meaning.Name);
        if (match.End - token > 1 || (name.Length > 4 && text.Folded.Length > 3))
            return true;
        var abbreviation = !HasSmallLetter(name) && name.Length > 1;
        return abbreviation ? text.AllCapitals && match.Cost == 0 : !text.AllCapitals || text.Folded.Length > 3;
    }

    /// <summary>Of Latin letters those without marks: no abbreviation has one, and two letters with a mark are hardly ever the place they name.</summary>
    private static bool HasSmallLetter(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (c is (>= 'a' and <= 'z') or >= '\u0370' && char.IsLower(c))
                return true;
        return false;
    }

    private bool IsForeign(in NameMeaning meaning) =>
        !IsOwn(meaning) && (meaning.Kind & NameKind.Proper) != 0 && meaning is not ({ Language1: 'e', Language2: 'n' } or { Language1: 'l' });

    private bool IsOwn(in NameMeaning meaning) =>
        (meaning.Language1 == lexicon.Language[0] && meaning.Language2 == lexicon.Language[1]) || (meaning.Language1 == ' ' && (meaning.Kind & (NameKind.Proper | NameKind.Adjective)) != 0);

    private static int Rank(NameOption option) =>
        (option.OwnLanguage ? 4 : 0) + ((option.Kind & NameKind.Proper) != 0 ? 2 : 0) - ((option.Kind & NameKind.Core) != 0 ? 1 : 0) - 2 * option.Cost - 4 * option.Marks;
}
