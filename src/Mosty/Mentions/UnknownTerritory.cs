using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>Makes a key for a name that no table has but that stands behind a clear type word: "powiat krakowski", "Euroregion Abc".</summary>
internal sealed class UnknownTerritory(ReadingContext context, TerritoryLexicon lexicon)
{
    private readonly TokenList tokens = context.Tokens;
    private readonly AdjectiveTown towns = new(context, lexicon);

    /// <param name="start">First token of the type word.</param>
    /// <param name="name">First token of the name.</param>
    /// <param name="end">Where the gazetteer's own name ends; 0 where it has none.</param>
    public FoundTerritory? Make(TypeForm? type, int start, int name, int end)
    {
        if (type is { Level: TerritoryLevel.City })
            return City(type, start, name, end);
        if (type is null || type.Level is not (TerritoryLevel.District or TerritoryLevel.Network or TerritoryLevel.Region))
            return null;
        var adjective = towns.Adjective(name);
        // "Obwod Abcki" is a region whose spelling no table has; "kraj Abc" may be anything.
        if (type.Level == TerritoryLevel.Region && (adjective is null || end > 0 || !tokens[name].Capitalised))
            return null;
        var stop = adjective is not null ? name + 1 : EndOfName(name, end);
        if (stop == name)
            return null;
        var town = adjective is null ? -1 : towns.Town(adjective);
        var country = town < 0 ? null : context.Gazetteer.CountryAt(town);
        var written = adjective ?? context.Text[tokens[name].Span.Start..tokens[stop - 1].Span.End];
        return new FoundTerritory
        {
            Start = start,
            End = stop,
            NameStart = name,
            NameEnd = stop,
            Span = new TextSpan(tokens[start].Span.Start, tokens[stop - 1].Span.End),
            Options = [],
            Type = type,
            // "Powiat Abckreis": the name's own ending tells whose word for a district it is; "powiat monachijski": a district of Germany bears its own country's word for one and the town's own name.
            Unknown = IsGerman(type, adjective, written) ? written : type.Level == TerritoryLevel.District && country == Districts.Germany && lexicon.Country != country
                ? Districts.WordOf(Districts.Germany) + " " + context.Gazetteer.KeyAt(town)[3..]
                : type.Level == TerritoryLevel.Network ? Capital(type.Base) + " " + (tokens[name].Capitalised ? Capital(written) : written) : type.Base + " " + written,
            UnknownCountry = IsGerman(type, adjective, written) ? Districts.Germany : country,
        };
    }

    /// <summary>"the municipality of Abc": a town that no table has, as it is written; it is kept only where its country stands beside it.</summary>
    private FoundTerritory? City(TypeForm type, int start, int name, int end)
    {
        const int Shortest = 4;
        var stop = tokens[name] is { AllCapitals: false, Span.Length: >= Shortest } ? EndOfName(name, end) : name;
        return stop == name || stop - name > 4 ? null : new FoundTerritory
        {
            Start = start,
            End = stop,
            NameStart = name,
            NameEnd = stop,
            Span = new TextSpan(tokens[start].Span.Start, tokens[stop - 1].Span.End),
            Options = [],
            Type = type,
            Unknown = context.Text[tokens[name].Span.Start..tokens[stop - 1].Span.End],
        };
    }

    /// <summary>"Schwalm-Eder-Kreis": a district whose type word closes its name.</summary>
    public FoundTerritory? MakeCompound(int i)
    {
        if (!tokens[i].Capitalised || i + 2 >= tokens.Count || !tokens[i + 1].Is("-"))
            return null;
        var end = EndOfChain(i);
        if (end - i < 3 || !lexicon.Types.TryGetValue(tokens[end - 1].Folded, out var forms) || forms[^1] is not { Level: TerritoryLevel.District, Words.Length: 1 } type)
            return null;
        var span = new TextSpan(tokens[i].Span.Start, tokens[end - 1].Span.End);
        var last = tokens[end - 1].Span;
        return new FoundTerritory
        {
            Start = i,
            End = end,
            NameStart = i,
            NameEnd = end,
            Span = span,
            Options = [],
            Type = type,
            Unknown = context.Text[span.Start..last.Start] + type.Base,
        };
    }

    private static bool IsGerman(TypeForm type, string? adjective, string written) =>
        type.Level == TerritoryLevel.District && adjective is null && written.EndsWith(Districts.GermanEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>The token after a run of words joined by hyphens without spaces.</summary>
    private int EndOfChain(int i)
    {
        while (i + 2 < tokens.Count && tokens[i + 1] is { SpaceBefore: false } hyphen && hyphen.Is("-") && tokens[i + 2] is { SpaceBefore: false, Kind: TokenKind.Word, Capitalised: true })
            i += 2;
        return i + 1;
    }

    private int EndOfName(int name, int end)
    {
        if (!tokens[name].Capitalised || lexicon.GivenNames.Contains(tokens[name].Folded))
            return name;
        var stop = name + 1;
        while (stop < tokens.Count && tokens[stop] is { Capitalised: true, LineBefore: false } && tokens[stop].Block == tokens[name].Block)
            stop++;
        return Math.Max(EndOfChain(stop - 1), end);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
