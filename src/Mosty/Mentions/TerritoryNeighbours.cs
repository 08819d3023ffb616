using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>What found names tell of those right beside them: their country, and a type word that stands for several.</summary>
internal sealed class TerritoryNeighbours(ReadingContext context, TerritoryLexicon lexicon, List<FoundTerritory> found)
{
    private readonly GazetteerTables tables = context.Gazetteer.Tables;

    /// <summary>"Bergamo (Italy)", "the Chinese province of X": the country that stands beside a name.</summary>
    public void TellCountries()
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (i + 1 < found.Count && !found[i + 1].IsAdjective && Gap(found[i], found[i + 1]) && CountryOf(found[i + 1]) is { } after)
                found[i].CountryBeside = after;
            else if (i > 0 && found[i - 1].IsAdjective && IsBefore(found[i - 1], found[i]) && SameBlock(i - 1, i) && CountryOf(found[i - 1]) is { } before)
                found[i].CountryBeside = before;
        }
    }

    /// <summary>
    /// "Stadt Burgdorf … Besuch in Burgdorf/Schweiz": who names a place first and puts a country beside the name later tells two places of one name apart,
    /// and means the one of the text's own country where none stands beside it.
    /// </summary>
    public void TellNamesakes()
    {
        if (lexicon.Country.Length == 0)
            return;
        var unmarked = new Dictionary<string, List<FoundTerritory>>(StringComparer.Ordinal);
        var namesakes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in found)
        {
            var core = context.Tokens[name.NameStart].Folded;
            if (name.CountryBeside is null && IsAtHome(name))
                (unmarked.TryGetValue(core, out var those) ? those : unmarked[core] = []).Add(name);
            else if (name.CountryBeside is { } beside && beside != lexicon.Country && unmarked.TryGetValue(core, out var before)
                && before.Exists(n => n.Type is not null || !n.AfterPreposition) && name.Options.Exists(o => context.Gazetteer.CountryAt(o.Territory) == beside))
                namesakes.Add(core);
        }

        foreach (var core in namesakes)
            foreach (var name in unmarked[core])
                name.CountryBeside = lexicon.Country;
    }

    private bool IsAtHome(FoundTerritory name) =>
        !name.IsAdjective && name.Options.Exists(o => Level(o) == TerritoryLevel.City && o.Marks == 0 && context.Gazetteer.CountryAt(o.Territory) == lexicon.Country);

    /// <summary>"the Chinese province of X", "with the Polish partner district Y"; in the Slavic languages no noun stands between an adjective and its own.</summary>
    private bool IsBefore(FoundTerritory adjective, FoundTerritory name) =>
        name.Start - adjective.End is var apart && (apart <= 0 || (apart <= 2 && (!lexicon.IsSlavic || (apart == 1 && lexicon.Between.Contains(context.Tokens[adjective.End].Folded)))));

    private bool SameBlock(int i, int j) => context.Tokens[found[i].Start].Block == context.Tokens[found[j].Start].Block;

    private bool Gap(FoundTerritory a, FoundTerritory b)
    {
        if (b.Start - a.End is < 1 or > 2 || context.Tokens[a.Start].Block != context.Tokens[b.Start].Block)
            return false;
        for (var i = a.End; i < b.Start; i++)
            if (context.Tokens[i].Folded is not ("," or "(" or "-" or "/" or "?") && !lexicon.Prepositions.Contains(context.Tokens[i].Folded) && !lexicon.Articles.Contains(context.Tokens[i].Folded))
                return false;
        return true;
    }

    private string? CountryOf(FoundTerritory name)
    {
        foreach (var option in name.Options)
            if (Level(option) == TerritoryLevel.Country && (option.OwnLanguage || option.Cost == 0))
                return context.Gazetteer.CountryAt(option.Territory);
        return RegionsCountry(name);
    }

    /// <summary>"Komaki City in Aichi Prefecture": a region named with its type word, of which there is one in the world, tells the country too.</summary>
    private string? RegionsCountry(FoundTerritory name)
    {
        if (name is not { Type.Level: TerritoryLevel.Region, IsAdjective: false })
            return null;
        string? country = null;
        foreach (var option in name.Options)
            if (Level(option) == TerritoryLevel.Region && option.Marks == 0)
            {
                if (country is not null && country != context.Gazetteer.CountryAt(option.Territory))
                    return null;
                country = context.Gazetteer.CountryAt(option.Territory);
            }

        return country;
    }

    /// <summary>"Sliezskym a Malopolskym vojvodstvom": the type word behind the second adjective stands for both.</summary>
    public void ShareTypes()
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (name, next) = (found[i], found[i + 1]);
            if (name.IsAdjective && next.Start - name.End == 1 && next is { Type.Level: TerritoryLevel.Region } && next.NameStart == next.Start
                && (context.Tokens[name.End].Is(",") || lexicon.Conjunctions.Contains(context.Tokens[name.End].Folded))
                && name.Options.TrueForAll(o => Level(o) == TerritoryLevel.Region))
                (name.Type, name.IsAdjective) = (next.Type, false);
            else if (IsPlural(next) && name is { Type: null, IsAdjective: false } && IsListed(name, next) && Fits(name, next.Type!))
                (name.Type, name.SharesType) = (next.Type, true);
        }
    }

    /// <summary>"Lviv, Kyiv and Odesa Regions": the plural of a type word behind the last of several names.</summary>
    private bool IsPlural(FoundTerritory name) =>
        !lexicon.IsSlavic && name.Type is { Words.Length: 1 } type
        && (name.SharesType || (name.End > name.NameEnd && context.Tokens[name.NameEnd].Folded is var word && word != type.Base && word.EndsWith('s')));

    private bool IsListed(FoundTerritory name, FoundTerritory next) =>
        next.NameStart - name.End == 1 && (context.Tokens[name.End].Is(",") || lexicon.Conjunctions.Contains(context.Tokens[name.End].Folded));

    private bool Fits(FoundTerritory name, TypeForm type) =>
        name.Options.Exists(o => Level(o) == type.Level) && !name.Options.Exists(o => Level(o) == TerritoryLevel.Country && o.OwnLanguage);

    private TerritoryLevel Level(NameOption option) => (TerritoryLevel)tables.Territory(option.Territory).Level;
}
