using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>The section <c>territories</c> of a lexicon, made ready for reading: folded and indexed.</summary>
internal sealed class TerritoryLexicon
{
    private static readonly ConditionalWeakTable<Lexicon, TerritoryLexicon> Known = [];
    private TerritoryWords? gazetteerWords;

    private TerritoryLexicon(Lexicon lexicon)
    {
        var section = lexicon.Section("territories", TerritorySectionContext.Default.TerritoryLexiconSection);
        Language = lexicon.Language;
        Country = section.Country ?? "";
        Stop = Words(section.Stop).ToHashSet(StringComparer.Ordinal);
        Prepositions = Words(section.Prepositions).ToHashSet(StringComparer.Ordinal);
        var names = lexicon.Shared("people/first-names", People.PeopleJson.Default.FirstNameTable);
        GivenNames = Words(section.GivenNames).Concat(names.Male.Concat(names.Female).Select(Folding.Fold)).ToHashSet(StringComparer.Ordinal);
        Titles = Words(section.Titles).ToHashSet(StringComparer.Ordinal);
        Ours = Words(section.Ours).ToHashSet(StringComparer.Ordinal);
        Offices = new(Words(section.Offices));
        Officers = new(Words(section.Officers));
        Partners = new(Words(section.Partners));
        Away = Words(section.Away).ToHashSet(StringComparer.Ordinal);
        Homes = (section.Homes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        Near = (section.Near ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        Attributive = Folding.Fold(section.Attributive ?? "");
        CapitalNouns = section.CapitalNouns;
        foreach (var (country, words) in section.CountryWords ?? new Dictionary<string, string>())
            foreach (var word in Words(words))
                CountryWords[word] = country;
        Conjunctions = Words(section.Conjunctions).ToHashSet(StringComparer.Ordinal);
        Articles = Words(section.Articles).ToHashSet(StringComparer.Ordinal);
        Heads = new(Words(section.Heads));
        Organisations = new(Words(section.Organisations));
        Streets = Words(section.Streets).ToHashSet(StringComparer.Ordinal);
        Between = Words(section.Between).ToHashSet(StringComparer.Ordinal);
        IsSlavic = section.AdjectiveBase.Count > 0;
        AdjectiveBase = [.. section.AdjectiveBase.Select(b => (b.Key, b.Value)).OrderByDescending(b => b.Key.Length)];
        Everyday = lexicon.Words().ToHashSet(StringComparer.Ordinal);
        AdjectiveEndings = [.. Words(section.AdjectiveEndings).Select(e => e == "-" ? "" : e).OrderByDescending(e => e.Length)];
        Endings = Words(section.Endings).Select(e => e.Split('/')).Select(e => new Ending(e[0], e[1])).Distinct()
            .GroupBy(e => e.From[^1]).ToDictionary(g => g.Key, g => g.ToArray());
        foreach (var type in section.Types)
            foreach (var form in type.Forms)
            {
                var words = Words(form).ToArray();
                Types.TryAdd(words[0], []);
                Types[words[0]].Add(new TypeForm(words, type.Level, type.Country, type.Forms[0], type.Behind));
            }

        foreach (var forms in Types.Values)
            forms.Sort((a, b) => b.Words.Length - a.Words.Length);
    }

    public string Language { get; }

    /// <summary>The country where the language is at home; empty for one of many countries.</summary>
    public string Country { get; }

    public HashSet<string> Stop { get; }

    public HashSet<string> Prepositions { get; }

    /// <summary>Determiners: a word behind one is a noun, no town.</summary>
    public HashSet<string> Articles { get; }

    /// <summary>Beginnings of words that head the name of an organisation, folded.</summary>
    public Beginnings Organisations { get; }

    /// <summary>Beginnings of words that stand before the name of a place: whose mayor, whose people.</summary>
    public Beginnings Heads { get; }

    /// <summary>Words that may stand between a type word and its name: "miasto partnerskie X".</summary>
    public HashSet<string> Between { get; }

    /// <summary>"Perth |Road|": words behind a place's name that make a street of it.</summary>
    public HashSet<string> Streets { get; }

    /// <summary>The language inflects names and puts adjectives before type words.</summary>
    public bool IsSlavic { get; }

    /// <summary>Last letters of an adjective's folded stem → the ending of its masculine base form, as printed.</summary>
    public IReadOnlyList<(string Stem, string Ending)> AdjectiveBase { get; }

    /// <summary>Words of every section of the lexicon that are written in lower case: a capital at a sentence's start makes no name of them.</summary>
    public HashSet<string> Everyday { get; }

    public HashSet<string> GivenNames { get; }

    public HashSet<string> Titles { get; }

    public HashSet<string> Ours { get; }

    /// <summary>Beginnings of words for an authority that speaks for its territory, folded.</summary>
    public Beginnings Offices { get; }

    /// <summary>Beginnings of words for the holder of an office, folded.</summary>
    public Beginnings Officers { get; }

    /// <summary>Beginnings of words that call the name behind them a partner, folded.</summary>
    public Beginnings Partners { get; }

    /// <summary>Prepositions behind which another stands, not the one that speaks.</summary>
    public HashSet<string> Away { get; }

    /// <summary>Where a language of many countries is most spoken.</summary>
    public HashSet<string> Homes { get; }

    /// <summary>Countries whose towns are named without saying where they lie: the neighbours.</summary>
    public HashSet<string> Near { get; }

    /// <summary>What a place's name takes to stand before a noun as it is ("Dresdner Delegation"); empty where the language has no such form.</summary>
    public string Attributive { get; }

    /// <summary>Every noun has a capital, so one behind a name does not make it longer.</summary>
    public bool CapitalNouns { get; }

    /// <summary>Folded words that tell in which country a text in a language of many countries was written.</summary>
    public Dictionary<string, string> CountryWords { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Conjunctions { get; }

    public string[] AdjectiveEndings { get; }

    /// <summary>By the last letter of what they replace.</summary>
    public Dictionary<char, Ending[]> Endings { get; }

    /// <summary>Type words by their first word, the longest first.</summary>
    public Dictionary<string, List<TypeForm>> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>What words of this language may stand for in a gazetteer; kept, because one program reads with one.</summary>
    public TerritoryWords WordsOf(GazetteerTables gazetteer) => gazetteerWords is { } known && known.Serves(gazetteer) ? known : gazetteerWords = new TerritoryWords(gazetteer, this);

    public static TerritoryLexicon Of(Lexicon lexicon) => Known.GetValue(lexicon, static l => new TerritoryLexicon(l));

    private static IEnumerable<string> Words(string? text) => Folding.Fold(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A word's ending and the one of its base form.</summary>
internal readonly record struct Ending(string From, string To);

/// <param name="Words">Folded.</param>
/// <param name="Country">Where the word is at home; null for a word of everywhere.</param>
/// <param name="Base">The base form as printed.</param>
/// <param name="IsBehind">It stands behind its name only, as a region's authority does in Ukrainian.</param>
internal sealed record TypeForm(string[] Words, TerritoryLevel Level, string? Country, string Base, bool IsBehind);

internal sealed record TerritoryLexiconSection
{
    public string? Country { get; init; }
    public string? Stop { get; init; }
    public string? GivenNames { get; init; }
    public string? Titles { get; init; }
    public string? Ours { get; init; }
    public string? Offices { get; init; }
    public string? Officers { get; init; }
    public string? Partners { get; init; }
    public string? Away { get; init; }
    public string? Homes { get; init; }
    public string? Near { get; init; }
    public string? Attributive { get; init; }
    public bool CapitalNouns { get; init; }
    public IReadOnlyDictionary<string, string>? CountryWords { get; init; }
    public string? Conjunctions { get; init; }
    public string? Between { get; init; }
    public string? Streets { get; init; }
    public string? Heads { get; init; }
    public string? Articles { get; init; }
    public string? Organisations { get; init; }
    public IReadOnlyDictionary<string, string> AdjectiveBase { get; init; } = new Dictionary<string, string>();
    public string? Prepositions { get; init; }
    public string? Endings { get; init; }
    public string? AdjectiveEndings { get; init; }
    public IReadOnlyList<TypeSection> Types { get; init; } = [];
}

internal sealed record TypeSection
{
    public TerritoryLevel Level { get; init; }
    public string? Country { get; init; }
    public bool Behind { get; init; }
    public IReadOnlyList<string> Forms { get; init; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(TerritoryLexiconSection))]
internal sealed partial class TerritorySectionContext : JsonSerializerContext;
