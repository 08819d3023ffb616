using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>
/// "Bergamo (France)": places written beside a country in which none of their name lies. Only names that mean a large place in one country alone
/// are looked at: of a common name there may always be one more village that no table has.
/// </summary>
internal sealed class MisplacedTerritories(ReadingContext context, List<FoundTerritory> found)
{
    /// <summary>Inhabitants of a place that everybody means who uses its name alone.</summary>
    private const int Known = 20_000;

    /// <summary>Pairs "town, country" that agree, from which a text is known to write so: elsewhere a comma may part two stops of a journey.</summary>
    private const int Custom = 2;

    private readonly GazetteerTables tables = context.Gazetteer.Tables;

    public IReadOnlyList<PlaceProblem> Find()
    {
        var (problems, commas, agreeing) = (new List<PlaceProblem>(), new List<PlaceProblem>(), 0);
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (name, country) = (found[i], found[i + 1]);
            if (CountryOf(country) is not { } told || country.Start != name.End + 1 || context.Tokens[name.Start].Block != context.Tokens[country.Start].Block)
                continue;
            var mark = context.Tokens[name.End];
            if (mark.Is(",") && IsApart(i) && name.Options.Exists(o => Level(o.Territory) != TerritoryLevel.Country && context.Gazetteer.CountryAt(o.Territory) == told))
                agreeing++;
            if (IsPlain(name) && Owner(name, told) is { } key)
            {
                if (mark.Is("(") && IsClosed(country.End))
                    problems.Add(new PlaceProblem(new TextSpan(name.Span.Start, context.Tokens[country.End].Is(")") ? context.Tokens[country.End].Span.End : country.Span.End), key, told));
                else if (mark.Is(",") && IsApart(i))
                    commas.Add(new PlaceProblem(name.Span.Union(country.Span), key, told));
            }
        }

        return agreeing >= Custom && agreeing > commas.Count ? [.. problems.Concat(commas).OrderBy(p => p.Span.Start)] : problems;
    }

    /// <summary>The country that a name means as it stands; null where it is none or may be something else.</summary>
    private string? CountryOf(FoundTerritory name) =>
        name is { Chosen: >= 0, IsAdjective: false, IsCommonWord: false } && Level(name.Chosen) == TerritoryLevel.Country && name.Options.Exists(o => o.Territory == name.Chosen && o.OwnLanguage && o.Marks == 0)
            ? context.Gazetteer.CountryAt(name.Chosen) : null;

    private bool IsPlain(FoundTerritory name)
    {
        if (name is { IsPerson: true } or { IsCompound: true } or { IsAdjective: true } or { IsCommonWord: true } or { IsCommonPhrase: true } or { InOrganisation: true } or { InLongerName: true } or { IsListedWord: true })
            return false;
        for (var i = name.Start; i < name.End; i++)
            if (context.Tokens[i].HasLostLetter)
                return false;
        return true;
    }

    /// <summary>The largest place of the name where every place that bears it properly lies in one country, and none, not even by another name, in the country told.</summary>
    private string? Owner(FoundTerritory name, string told)
    {
        string? owner = null;
        var (largest, most, towns) = (-1, -1, 0);
        foreach (var option in name.Options)
        {
            var country = context.Gazetteer.CountryAt(option.Territory);
            if (Level(option.Territory) is TerritoryLevel.Country or TerritoryLevel.Network || country == told || context.Gazetteer.Facts.MayBeSaidOf(country, told))
                return null;
            if ((option.Kind & NameKind.Alternate) != 0)
                continue;
            if (owner is not null && owner != country)
                return null;
            owner = country;
            // A name that several towns bear is a common one, such as "New Town".
            if (Level(option.Territory) == TerritoryLevel.City && option.Marks == 0 && ++towns > 1)
                return null;
            // A name that only another ending or another language makes may be another name.
            if (option is { Cost: 0, Marks: 0, OwnLanguage: true } && Size(option.Territory) > most)
                (largest, most) = (option.Territory, Size(option.Territory));
        }

        // What the name means in some other language or spelling counts too.
        return most >= Known && !context.Gazetteer.Lookup(context.Text[context.Tokens[name.NameStart].Span.Start..context.Tokens[name.NameEnd - 1].Span.End]).Any(t => t.Country == told)
            ? context.Gazetteer.KeyAt(largest) : null;
    }

    /// <summary>A region of the first level is known whatever its size.</summary>
    private int Size(int territory)
    {
        ref readonly var row = ref tables.Territory(territory);
        return row.Level == (byte)TerritoryLevel.Region && row.Parent >= 0 && tables.Territory(row.Parent).Level == (byte)TerritoryLevel.Country ? int.MaxValue : row.Population;
    }

    /// <summary>The bracket holds the country alone, or it and a year.</summary>
    private bool IsClosed(int end) =>
        end < context.Tokens.Count && (context.Tokens[end].Is(")") || (context.Tokens[end].Is(",") && end + 1 < context.Tokens.Count && context.Tokens[end + 1].Kind == TokenKind.Number));

    /// <summary>The two are no part of a longer list of names.</summary>
    private bool IsApart(int i) =>
        (i == 0 || found[i].Start - found[i - 1].End > 2 || context.Tokens[found[i].Start].LineBefore || Block(i) != Block(i - 1))
        && (i + 2 >= found.Count || found[i + 2].Start - found[i + 1].End > 2 || context.Tokens[found[i + 1].End].LineBefore || Block(i) != Block(i + 2));

    private int Block(int i) => context.Tokens[found[i].Start].Block;

    private TerritoryLevel Level(int territory) => (TerritoryLevel)tables.Territory(territory).Level;
}
