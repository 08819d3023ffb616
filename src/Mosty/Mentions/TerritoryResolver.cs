using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>Decides for every found name which of its meanings the text has in mind, or that it is no territory at all.</summary>
internal sealed class TerritoryResolver(ReadingContext context, TerritoryLexicon lexicon, List<FoundTerritory> found)
{
    private readonly GazetteerTables tables = context.Gazetteer.Tables;
    private readonly Dictionary<string, int> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> typedNames = new(StringComparer.Ordinal);
    private TerritoryLevel? homeLevel;
    private string? homeCountry;

    public void Resolve(string? home)
    {
        if (home is not null)
        {
            homeCountry = home[..2];
            homeLevel = context.Gazetteer.Find(home)?.Level ?? (home.Contains(':') ? TerritoryLevel.City : TerritoryLevel.Region);
        }

        countries.Clear();
        typedNames.Clear();
        Weigh();
        foreach (var name in found)
            if (name.Options.Exists(o => Level(o) == TerritoryLevel.Country))
                Count(name);
        var neighbours = new TerritoryNeighbours(context, lexicon, found);
        neighbours.TellCountries();
        neighbours.ShareTypes();
        neighbours.TellNamesakes();
        foreach (var name in found)
            Choose(name);
        CountChosen();
        PlaceUnknown();
        Remember(static name => name.Type is not null);
        Remember(static name => name.CountryBeside is not null);
        Remember(static name => name is { AfterPreposition: true, IsCommonWord: false, IsAdjective: false, InOrganisation: false });
        foreach (var name in found)
            Choose(name);
        ShortForms();
    }

    /// <summary>"Lysa nad Labem", and then "the town of Lysa": the first word of a long name, alone, is that place and no small namesake.</summary>
    private void ShortForms()
    {
        const int Small = 20_000, Stem = 4;
        if (!lexicon.IsSlavic)
            return;
        var longer = found.FindAll(n => n is { Chosen: >= 0, IsAdjective: false } && n.NameEnd - n.NameStart > 1 && Core(n).Length >= Stem).DistinctBy(n => n.Chosen).ToList();
        foreach (var name in longer.Count == 0 ? [] : found.FindAll(n => n is { Words: 1, CountryBeside: null, IsPerson: false, IsAdjective: false } && n.NameEnd - n.NameStart == 1))
            if ((name.Chosen < 0 ? name.Type is { Level: TerritoryLevel.City } : tables.Territory(name.Chosen) is { Level: (byte)TerritoryLevel.City, Population: < Small })
                && longer.Find(l => IsBeginning(Core(l), Core(name)) && l.Chosen != name.Chosen) is { } whole)
                name.Chosen = whole.Chosen;
    }

    /// <summary>The same word, but for the ending.</summary>
    private static bool IsBeginning(string one, string other) =>
        Math.Abs(one.Length - other.Length) <= 1 && one.AsSpan(0, Math.Min(one.Length, other.Length) - 1).SequenceEqual(other.AsSpan(0, Math.Min(one.Length, other.Length) - 1));

    /// <summary>What a name means once beside its type word or its country, it means where it stands alone.</summary>
    private void Remember(Func<FoundTerritory, bool> clear)
    {
        foreach (var name in found)
            if (name.Chosen >= 0 && clear(name) && !IsToldApart(name))
                typedNames.TryAdd(Core(name), name.Chosen);
    }

    /// <summary>A town of no table lies in the country beside it; once told where it lies, it lies there.</summary>
    private void PlaceUnknownTowns()
    {
        var towns = found.FindAll(n => n is { Unknown: not null, Type.Level: TerritoryLevel.City });
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var town in towns)
            if (town.CountryBeside is { } beside)
                told.TryAdd(town.Unknown!, beside);
        foreach (var town in towns)
            town.UnknownCountry = town.CountryBeside ?? told.GetValueOrDefault(town.Unknown!);
    }

    /// <summary>"Quebec City": the type word tells the city from the region of its name, which is meant where the name stands alone.</summary>
    private bool IsToldApart(FoundTerritory name) =>
        !lexicon.IsSlavic && name is { Type.Level: TerritoryLevel.City, SharesType: false } && name.End > name.NameEnd
        && name.Options.Exists(o => o.OwnLanguage && (Level(o) == TerritoryLevel.Country || (Level(o) == TerritoryLevel.Region && tables.Territory(o.Territory) is { Flags: 0, Parent: >= 0 } region && tables.Territory(region.Parent).Level == (byte)TerritoryLevel.Country)));

    /// <summary>A unit of no table and of a type that no one country owns lies in the country named nearest, the home country last.</summary>
    private void PlaceUnknown()
    {
        PlaceUnknownTowns();
        var unplaced = found.FindAll(n => n is { Unknown: not null, Type.Country: null, CountryBeside: null } && n.Type.Level != TerritoryLevel.City);
        if (unplaced.Count == 0)
            return;
        var named = found.Where(o => o is { Chosen: >= 0 } && o.Options.Exists(p => p.Territory == o.Chosen && Level(p) == TerritoryLevel.Country))
            .Select(o => (o.Start, Country: context.Gazetteer.CountryAt(o.Chosen))).ToLookup(o => o.Country == lexicon.Country || o.Country == homeCountry);
        var near = (named[false].Any() ? named[false] : named[true]).ToArray();
        // Both lists are in the order of the text, so the nearest before a name only moves on.
        var next = 0;
        foreach (var name in unplaced)
        {
            while (next < near.Length && near[next].Start < name.Start)
                next++;
            var isBefore = next > 0 && (next == near.Length || name.Start - near[next - 1].Start <= near[next].Start - name.Start);
            if (near.Length > 0)
                name.UnknownCountry = near[isBefore ? next - 1 : next].Country;
        }
    }

    /// <summary>Names that are sure make other places of their country more likely.</summary>
    private void CountChosen()
    {
        foreach (var name in found)
            if (name is { Chosen: >= 0, Score: >= 6.5, IsAdjective: false })
            {
                var country = context.Gazetteer.CountryAt(name.Chosen);
                countries[country] = countries.GetValueOrDefault(country) + 1;
            }
    }

    /// <summary>The weight of what is known before any name is read.</summary>
    private void Weigh()
    {
        if (lexicon.Country.Length > 0)
            countries[lexicon.Country] = 2;
        if (homeCountry is not null)
            countries[homeCountry] = 2;
        if (lexicon.CountryWords.Count == 0)
            return;
        foreach (var token in context.Tokens)
            if (lexicon.CountryWords.TryGetValue(token.Folded, out var country))
                countries[country] = Math.Max(1, countries.GetValueOrDefault(country));
    }

    private void Count(FoundTerritory name)
    {
        foreach (var option in name.Options)
            if (Level(option) == TerritoryLevel.Country && (option.OwnLanguage || option.Cost == 0) && !name.IsCommonWord)
                countries[context.Gazetteer.CountryAt(option.Territory)] = countries.GetValueOrDefault(context.Gazetteer.CountryAt(option.Territory)) + 1;
    }

    private void Choose(FoundTerritory name)
    {
        (name.Chosen, name.Score) = (-1, double.MinValue);
        var (best, chosen) = (double.MinValue, default(NameOption));
        foreach (var option in name.Options)
        {
            // The partner of a region is a region, a town's a town: this tells meanings apart, but makes no name a territory.
            var score = Score(name, option);
            var total = score + Likeness(name, option);
            if (total > best)
                (best, name.Score, name.Chosen, chosen) = (total, score, option.Territory, option);
        }

        // "the municipality of Abc in Germany": a namesake in another country is not meant, the town of no table is.
        if (name is { Unknown: not null, Type.Level: TerritoryLevel.City, CountryBeside: { } beside, Chosen: >= 0 } && context.Gazetteer.CountryAt(name.Chosen) != beside)
            name.Chosen = -1;
        if (name.Chosen < 0 || name.Score < Threshold(name, chosen) || name.IsPerson || name.IsCompound || (name.IsCommonWord && name.Type is not null && name.NameStart == name.Start && name.Options.TrueForAll(o => (o.Kind & NameKind.Adjective) == 0)))
            name.Chosen = -1;
    }

    private bool HasRegionBeside(FoundTerritory name, string country) =>
        name.Options.Exists(o => Level(o) == TerritoryLevel.Region && tables.Territory(o.Territory).Flags == 0 && context.Gazetteer.CountryAt(o.Territory) == country);

    private bool HasLargeTown(FoundTerritory name, string country)
    {
        const int Large = 40_000;
        return name.Options.Exists(o => Level(o) == TerritoryLevel.City && tables.Territory(o.Territory).Population >= Large && context.Gazetteer.CountryAt(o.Territory) == country);
    }

    private double Likeness(FoundTerritory name, NameOption option)
    {
        ref readonly var row = ref tables.Territory(option.Territory);
        // At home a region is called by its type word; a bare name is the town's.
        if (name.Type is not null || homeLevel is not { } wanted || (wanted != TerritoryLevel.City && context.Gazetteer.CountryAt(option.Territory) == homeCountry))
            return 0;
        var level = (TerritoryLevel)row.Level;
        // Below the first level stand counties that are called like their towns.
        if (level == TerritoryLevel.Region && (row.Parent < 0 || tables.Territory(row.Parent).Level != (byte)TerritoryLevel.Country))
            return 0;
        return wanted == level || (wanted == TerritoryLevel.City && row.Flags != 0) ? name.AfterPreposition ? 0.8 : 2.2 : 0;
    }

    private double Score(FoundTerritory name, NameOption option)
    {
        ref readonly var row = ref tables.Territory(option.Territory);
        var level = (TerritoryLevel)row.Level;
        var isCity = level == TerritoryLevel.City || row.Flags != 0;
        var country = context.Gazetteer.CountryAt(option.Territory);
        var size = Math.Log10(Math.Max(row.Population, 20));
        var score = level switch
        {
            TerritoryLevel.Country => 9,
            TerritoryLevel.Network => 8,
            TerritoryLevel.City => size,
            _ => Math.Max(row.Flags != 0 ? size + 0.5 : 0, row.Parent >= 0 && tables.Territory(row.Parent).Level == (byte)TerritoryLevel.Country ? 4.8 : 3.8),
        };
        score -= 0.7 * option.Cost + 4 * option.Marks;
        if ((option.Kind & NameKind.Alternate) != 0)
            score -= name.Type is null ? 2 : 4;
        if (!option.OwnLanguage)
            score -= level == TerritoryLevel.Region ? 1.5 : 0.5;
        if ((option.Kind & NameKind.Core) != 0 && name.Type is null)
            score -= 1;
        if (name.Type is { } type)
        {
            score += Agreement(type, level, isCity, country, lexicon.Country);
            // "Moscow Region" is the one around the city, where both have the rank of a region.
            if (type.Level == TerritoryLevel.Region && level == TerritoryLevel.Region && row.Flags != 0 && HasRegionBeside(name, country))
                score -= 4;
        }
        else if (level == TerritoryLevel.Region && country == homeCountry && row.Flags == 0 && (option.Kind & NameKind.WithType) == 0)
            score -= 0.5;
        // A region that is called like its own town only in another language, and an abolished unit without its type word, are rarely meant.
        else if (level == TerritoryLevel.Region && row.Flags == 0 && !option.Local)
            score -= row.Successor >= 0 && (option.Kind & NameKind.Core) != 0 ? 5 : HasLargeTown(name, country) ? 1.4 : 0;
        if ((option.Kind & NameKind.WithType) != 0)
            score += 2;
        // "in Hofu": behind a preposition stands an inflected form rather than a namesake far away.
        if (lexicon.IsSlavic && option.Cost == 0 && name is { Words: 1, CountryBeside: null } && (name.AfterPreposition || name.AfterHead) && !IsExpected(country) && name.Options.Exists(o => o.Cost > 0 && (o.OwnLanguage || IsExpected(context.Gazetteer.CountryAt(o.Territory)))))
            score -= 1.2;
        if (name.CountryBeside is { } beside)
            score += beside == country ? 3 : level == TerritoryLevel.Country ? 0 : -3;
        else if (countries.TryGetValue(country, out var times))
            score += times > 1 ? 1.6 : 1.2;
        else if (lexicon.Near.Contains(country))
            score += 1;
        if (name.Type is null && typedNames.TryGetValue(Core(name), out var typed) && typed == option.Territory)
            score += 3;
        return score;
    }

    private bool IsExpected(string country) => lexicon.Near.Contains(country) || countries.ContainsKey(country);

    private static double Agreement(TypeForm type, TerritoryLevel level, bool isCity, string country, string home)
    {
        var fits = type.Level switch
        {
            TerritoryLevel.City => isCity,
            TerritoryLevel.District => level is TerritoryLevel.District || (level == TerritoryLevel.Region && type.Country is null),
            _ => level == type.Level,
        };
        if (fits)
            return 4 + (type.Country is null ? 0 : type.Country == country ? 1 : -2);
        // A district that no table has is made from its type word; a town abroad that heads one stands for it.
        if (type.Level == TerritoryLevel.District)
            return isCity && country != (type.Country ?? home) ? -1.5 : -8;
        // "hlavni mesto kraje Molde": the type word belongs to something else, the name is good.
        return level == TerritoryLevel.Country ? -6 : -2;
    }

    private double Threshold(FoundTerritory name, NameOption option)
    {
        if (name.Type is not null)
            return 3;
        var bar = 4.2;
        if (name.AfterPreposition)
            bar -= IsAtHome(option) && !name.InLongerName ? 2.2 : 0.7;
        else if (option.Cost > 0 && name.Words == 1 && !name.IsAttributive)
            // An inflected word may be another word; the language's own name of a region abroad hardly is.
            bar += IsOwnRegion(name, option) ? -0.8 : lexicon.IsSlavic && name is { IsCommonWord: false, InLongerName: false, AtSentenceStart: false, InOrganisation: false } && option.Marks == 0 ? 0.2 : 0.8;
        if (name.AfterHead)
            bar -= 1.2;
        if (name.CountryBeside is not null)
            bar -= 0.5;
        if (name.IsQuoted)
            bar += 1.5;
        if (name.Words == 1)
        {
            if (name.IsCommonWord)
                bar += name.IsListedWord && Level(option) == TerritoryLevel.Country ? 6 : 3;
            if (name.AfterArticle && Level(option) == TerritoryLevel.City)
                bar += 3;
            if (name.AtSentenceStart && name.CountryBeside is null && Level(option) == TerritoryLevel.City)
                bar += 0.8;
            // "Welsh Government": an adjective belongs to the words behind it.
            if (name.InLongerName && !(name.IsAdjective && !lexicon.IsSlavic))
                bar += name.AfterName ? 1.6 : 1;
        }
        else
        {
            bar -= 1;
            // "the Old Town", "Two Rivers New Zone": only a large town bears such a name beyond doubt.
            if (name.IsCommonPhrase || (name.AfterArticle && Level(option) == TerritoryLevel.City))
                bar += 2;
        }

        return bar;
    }

    private bool IsOwnRegion(FoundTerritory name, NameOption option) =>
        lexicon.IsSlavic && option is { OwnLanguage: true, Marks: 0 } && (option.Kind & (NameKind.Core | NameKind.Alternate | NameKind.Adjective)) == 0 && name is { IsCommonWord: false, InLongerName: false, AtSentenceStart: false, InOrganisation: false }
        && tables.Territory(option.Territory) is { Level: (byte)TerritoryLevel.Region, Successor: < 0, Parent: >= 0 } region && tables.Territory(region.Parent).Level == (byte)TerritoryLevel.Country;

    private bool IsAtHome(NameOption option) =>
        context.Gazetteer.CountryAt(option.Territory) is var country && (country == lexicon.Country || country == homeCountry);

    private string Core(FoundTerritory name) => context.Tokens[name.NameStart].Folded;

    private TerritoryLevel Level(NameOption option) => (TerritoryLevel)tables.Territory(option.Territory).Level;
}
