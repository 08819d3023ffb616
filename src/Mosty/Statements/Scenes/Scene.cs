using Mosty.Mentions;

namespace Mosty.Statements.Scenes;

/// <summary>A document as the rules look at it. Immutable once built (<see cref="SceneBuilder"/>).</summary>
internal sealed class Scene
{
    public required ReadingContext Context { get; init; }
    public required DocumentMentions Mentions { get; init; }
    public required IReadOnlyList<SentenceView> Sentences { get; init; }

    /// <summary>Key of the territory that speaks; null when the text does not tell.</summary>
    public required string? Home { get; init; }

    /// <summary>The one partner that the whole text is about; null where it speaks of several or of none.</summary>
    public string? SolePartner { get; set; }

    /// <summary>True where letters are lost throughout.</summary>
    public bool IsDamaged { get; init; }

    public string Text => Context.Text;

    private Dictionary<string, List<string>>? namedIn;

    /// <summary>The territories within a country that the text names, each once, in the order of the text.</summary>
    public IReadOnlyList<string> NamedIn(string country)
    {
        if (namedIn is null)
        {
            namedIn = new(StringComparer.Ordinal);
            foreach (var mention in Mentions.Territories.Where(m => m.Form == TerritoryForm.Name && !Keys.IsCountry(m.Key)).DistinctBy(m => (m.Country, m.Key)))
            {
                if (!namedIn.TryGetValue(mention.Country, out var keys))
                    namedIn.Add(mention.Country, keys = []);
                keys.Add(mention.Key);
            }
        }

        return namedIn.GetValueOrDefault(country) ?? [];
    }

    public TokenList Tokens => Context.Tokens;

    public bool IsForeign(string key) => Home is null || (Keys.Country(key) != Keys.Country(Home) && !Keys.IsNetwork(key)) || Keys.IsNetwork(Home);

    /// <summary>True for the home territory, a place in it, and the country around it.</summary>
    public bool IsHome(string key) => Home is not null && (key == Home || Context.Gazetteer.IsWithin(key, Home) || Context.Gazetteer.IsWithin(Home, key));

    private Dictionary<string, (int Order, string Key)>? towns;

    /// <summary>The towns and districts that the text names, by their folded names as they stand, with the order in which they come; short names left out.</summary>
    public IReadOnlyDictionary<string, (int Order, string Key)> Towns
    {
        get
        {
            const int Shortest = 5;
            if (towns is not null)
                return towns;
            towns = new(StringComparer.Ordinal);
            foreach (var mention in Mentions.Territories)
                if (Keys.IsLocal(mention.Key) && mention.Span.Length >= Shortest)
                    towns.TryAdd(Languages.Folding.Fold(mention.Span.In(Text)), (towns.Count, mention.Key));
            return towns;
        }
    }

    private string? region;

    /// <summary>The first region the text names in which the home town lies; null where there is none.</summary>
    public string? HomeRegion
    {
        get
        {
            region ??= Mentions.Territories.Select(m => m.Key).Distinct(StringComparer.Ordinal).FirstOrDefault(k => Keys.IsRegion(k) && Context.Gazetteer.IsWithin(Home!, k)) ?? "";
            return region.Length == 0 ? null : region;
        }
    }

    /// <summary>The sentence that holds a position of the text; null where it lies in none.</summary>
    public SentenceView? SentenceAt(int position)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Sentence.Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Sentences.Count && Sentences[low].Sentence.Span.Contains(position) ? Sentences[low] : null;
    }

    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);
}
