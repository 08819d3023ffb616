using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Mosty.Languages;

namespace Mosty.Mentions.People;

/// <summary>The section <c>people</c> of a lexicon; what each list holds is said in data/languages/pl.yaml.</summary>
/// <remarks>Settable, since generated JSON code sets init-only properties that the text lacks to null.</remarks>
internal sealed record PeopleSection
{
    public IReadOnlyList<string> Nouns { get; set; } = [];
    public IReadOnlyList<string> OfficeEndings { get; set; } = [];
    public TitleLists Titles { get; set; } = new();
    public IReadOnlyList<string> OfficesM { get; set; } = [];
    public IReadOnlyList<string> OfficesF { get; set; } = [];
    public IReadOnlyList<string> Prefixes { get; set; } = [];
    public IReadOnlyList<string> Complements { get; set; } = [];
    public IReadOnlyList<string> Former { get; set; } = [];
    public IReadOnlyList<string> Particles { get; set; } = [];
    public IReadOnlyList<string> NamedAfter { get; set; } = [];
    public IReadOnlyList<string> NameJoins { get; set; } = [];
    public bool NounsHaveCapitals { get; set; }

    /// <summary>In a script of its own, beside those of <c>people/first-names</c>.</summary>
    public FirstNameTable FirstNames { get; set; } = new();
}

/// <summary>Words before names: for men, for women, and abbreviations for both.</summary>
internal sealed record TitleLists
{
    public IReadOnlyList<string> M { get; set; } = [];
    public IReadOnlyList<string> F { get; set; } = [];
    public IReadOnlyList<string> Any { get; set; } = [];
}

/// <summary>The table <c>people/first-names</c>.</summary>
internal sealed record FirstNameTable
{
    public IReadOnlyList<string> Male { get; set; } = [];
    public IReadOnlyList<string> Female { get; set; } = [];
}

/// <summary>Offices, titles and given names of a language with all their forms, ready to look up.</summary>
internal sealed class PersonWords
{
    private readonly Dictionary<string, List<FormReading>> offices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FormReading>> firstNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FormReading>> titles = new(StringComparer.Ordinal);
    private readonly string[] prefixes;
    private readonly bool compounds;

    private PersonWords(Lexicon lexicon)
    {
        var section = lexicon.Section("people", PeopleJson.Default.PeopleSection);
        var names = lexicon.Shared("people/first-names", PeopleJson.Default.FirstNameTable);
        Nouns = new Declension(section.Nouns);
        Phrases = new PhraseTable<string>();
        foreach (var name in names.Male.Concat(section.FirstNames.Male))
            Add(firstNames, name, 'm');
        foreach (var name in names.Female.Concat(section.FirstNames.Female))
            Add(firstNames, name, 'f');
        foreach (var title in section.Titles.M)
            Add(titles, title, 'm');
        foreach (var title in section.Titles.F)
            Add(titles, title, 'f');
        foreach (var title in section.Titles.Any)
            titles[Folding.Fold(title)] = [];
        AddOffices(section.OfficesF, 'f', section.OfficeEndings);
        AddOffices(section.OfficesM, 'm', section.OfficeEndings);
        NounsHaveCapitals = section.NounsHaveCapitals;
        prefixes = [.. section.Prefixes.Select(Folding.Fold)];
        compounds = section.OfficeEndings.Count > 2;
        Complements = Set(section.Complements);
        Former = Set(section.Former);
        Particles = Set(section.Particles);
        NamedAfter = Set(section.NamedAfter);
        NameJoins = Set(section.NameJoins);
    }

    public Declension Nouns { get; }

    /// <summary>The language declines names.</summary>
    public bool Declines => Nouns.Any;
    /// <summary>Offices of several words.</summary>
    public PhraseTable<string> Phrases { get; }
    public bool NounsHaveCapitals { get; }
    public FrozenSet<string> Complements { get; }
    public FrozenSet<string> Former { get; }
    public FrozenSet<string> Particles { get; }
    public FrozenSet<string> NamedAfter { get; }
    public FrozenSet<string> NameJoins { get; }

    public static PersonWords Of(Lexicon lexicon) => lexicon.Build(static l => new PersonWords(l));

    public IReadOnlyList<FormReading>? FirstName(Token token) =>
        token.Capitalised && firstNames.TryGetValue(token.Folded, out var found) ? found : null;

    public IReadOnlyList<FormReading>? Title(Token token) => token.Kind == TokenKind.Word && titles.TryGetValue(token.Folded, out var found) ? found : null;

    /// <summary>What office a word means: itself, with a prefix ("vicehejtman"), or as the end of a compound ("Bezirkstagspräsident").</summary>
    public IReadOnlyList<FormReading>? Office(Token token)
    {
        if (token.Kind != TokenKind.Word || token.Folded.Length < 3)
            return null;
        if (offices.TryGetValue(token.Folded, out var found))
            return found;
        foreach (var prefix in prefixes)
            if (token.Folded.Length > prefix.Length + 3 && token.Folded.StartsWith(prefix, StringComparison.Ordinal) && offices.TryGetValue(token.Folded[prefix.Length..], out found))
                return [.. found.Select(f => f with { Nominative = prefix + f.Nominative })];
        if (!compounds || !token.Capitalised || token.Folded.Length < 9)
            return null;
        var lookup = offices.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 3; i <= token.Folded.Length - 6; i++)
            if (lookup.TryGetValue(token.Folded.AsSpan(i), out found))
                return [.. found.Select(f => f with { Nominative = token.Folded[..i] + f.Nominative.ToLowerInvariant() })];
        return null;
    }

    /// <summary>True when a word is an office only by its end ("Bezirkstagspräsident").</summary>
    public bool IsCompound(Token token) => compounds && !offices.ContainsKey(token.Folded);

    private void AddOffices(IReadOnlyList<string> words, char gender, IReadOnlyList<string> endings)
    {
        foreach (var word in words)
        {
            if (word.AsSpan().IndexOfAny(' ', '-') >= 0)
            {
                Phrases.Add([word], word);
                continue;
            }

            Add(offices, word, gender);
            foreach (var ending in endings)
            {
                // A feminine made with an ending is an office of its own: "Präsident", "Präsidentin".
                var feminine = ending.StartsWith("in", StringComparison.Ordinal);
                Note(offices, Folding.Fold(word + ending), new FormReading(feminine ? word + "in" : word, feminine ? 'f' : gender, Cases.All));
            }
        }
    }

    private void Add(Dictionary<string, List<FormReading>> table, string word, char gender)
    {
        foreach (var (folded, form) in Nouns.Forms(word, gender))
            Note(table, folded, new FormReading(word, gender, form));
    }

    private static void Note(Dictionary<string, List<FormReading>> table, string folded, FormReading reading)
    {
        if (!table.TryGetValue(folded, out var list))
            table[folded] = list = [];
        var same = list.FindIndex(r => r.Nominative == reading.Nominative && r.Gender == reading.Gender);
        if (same >= 0)
            list[same] = list[same] with { Cases = list[same].Cases | reading.Cases };
        else
            list.Add(reading);
    }

    private static FrozenSet<string> Set(IEnumerable<string> words) => words.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PeopleSection))]
[JsonSerializable(typeof(FirstNameTable))]
internal sealed partial class PeopleJson : JsonSerializerContext;
