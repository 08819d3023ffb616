using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>Finds the names of territories, inflected or damaged, and resolves each in the context of the document.</summary>
public static class TerritoryReader
{
    public static IReadOnlyList<TerritoryMention> Read(ReadingContext context) => ReadAll(context).Territories;

    /// <summary>The territories, and those that are written as lying where they do not.</summary>
    public static (IReadOnlyList<TerritoryMention> Territories, IReadOnlyList<PlaceProblem> Problems) ReadAll(ReadingContext context)
    {
        var lexicon = TerritoryLexicon.Of(context.Lexicon);
        var found = new TerritoryFinder(context, lexicon).Find();
        var resolver = new TerritoryResolver(context, lexicon, found);
        resolver.Resolve(context.HomeHint);
        var mentions = Mentions(context, found);
        if (context.HomeHint is null && HomeTerritory.Find(context, mentions) is { } home)
        {
            resolver.Resolve(home);
            mentions = Mentions(context, found);
        }

        return (mentions, new MisplacedTerritories(context, found).Find());
    }

    private static List<TerritoryMention> Mentions(ReadingContext context, List<FoundTerritory> found)
    {
        var mentions = new List<TerritoryMention>(found.Count);
        var additions = Additions(context, found);
        foreach (var name in found)
        {
            if (name.Chosen < 0)
            {
                if (name.Unknown is not null && (name.Type!.Level != TerritoryLevel.City || name.UnknownCountry is not null))
                    mentions.Add(Unknown(name, context));
                continue;
            }

            var candidates = new List<string> { context.Gazetteer.KeyAt(name.Chosen) };
            foreach (var option in name.Options)
                if (option.Territory != name.Chosen && candidates.Count < 8)
                    candidates.Add(context.Gazetteer.KeyAt(option.Territory));
            if (District(name, context) is { } district)
                candidates.Insert(0, district);
            else if (additions.TryGetValue(name.Chosen, out var addition))
                candidates[0] = $"{candidates[0]} ({addition})";
            mentions.Add(new TerritoryMention(
                name.Span, candidates[0], context.Gazetteer.CountryAt(name.Chosen), name.IsAdjective ? TerritoryForm.Adjective : TerritoryForm.Name,
                candidates, Math.Clamp(name.Score / 10, 0.1, 0.99), name.InOrganisation));
        }

        return mentions;
    }

    /// <summary>"Rethem (Aller)": of the towns of Germany that the text itself writes with an addition in brackets, the addition.</summary>
    private static Dictionary<int, string> Additions(ReadingContext context, List<FoundTerritory> found)
    {
        const int Shortest = 3;
        var (additions, tokens) = (new Dictionary<int, string>(), context.Tokens);
        for (var i = 0; i < found.Count; i++)
        {
            var name = found[i];
            if (name.Chosen < 0 || name.End + 2 >= tokens.Count || !tokens[name.End].Is("(") || !tokens[name.End + 2].Is(")") || tokens[name.End].Block != tokens[name.NameStart].Block
                || tokens[name.End + 1] is not { Kind: TokenKind.Word, Capitalised: true, AllCapitals: false, Span.Length: >= Shortest } word
                || context.Gazetteer.Tables.Territory(name.Chosen) is not { Level: (byte)TerritoryLevel.City, Flags: 0 } || context.Gazetteer.CountryAt(name.Chosen) != Districts.Germany)
                continue;
            // "Suhl (Thuringia)" only says where it lies.
            if (i + 1 < found.Count && found[i + 1].NameStart == name.End + 1 && found[i + 1].Options.Exists(o => context.Gazetteer.Tables.Territory(o.Territory).Level is (byte)TerritoryLevel.Country or (byte)TerritoryLevel.Region))
                continue;
            if (!context.Gazetteer.KeyAt(name.Chosen).EndsWith(')'))
                additions.TryAdd(name.Chosen, word.Span.Of(context.Text));
        }

        return additions;
    }

    /// <summary>"Landkreis X" of a town X in Poland: the district around that town, under its own country's word for one; null for anything else.</summary>
    private static string? District(FoundTerritory name, ReadingContext context) =>
        name.Type is { Level: TerritoryLevel.District } && context.Gazetteer.Tables.Territory(name.Chosen) is { Level: (byte)TerritoryLevel.City, Flags: 0 }
            && Districts.WordOf(context.Gazetteer.CountryAt(name.Chosen)) is { } word ? $"{context.Gazetteer.CountryAt(name.Chosen)}:{word} {context.Gazetteer.KeyAt(name.Chosen)[3..]}" : null;

    /// <summary>A unit that no table has: its country is that of a place of its name, else its type word's, else the document's.</summary>
    private static TerritoryMention Unknown(FoundTerritory name, ReadingContext context)
    {
        var country = name.Type!.Level == TerritoryLevel.Network ? "XX"
            : name.CountryBeside ?? name.UnknownCountry ?? name.Type.Country ?? TerritoryLexicon.Of(context.Lexicon).Country;
        return new TerritoryMention(name.Span, $"{(country.Length == 2 ? country : "XX")}:{name.Unknown}", country, TerritoryForm.Name, [], 0.5);
    }
}
