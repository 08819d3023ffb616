using System.Text.Json;
using Mosty.Languages;

namespace Mosty.DataCompiler.Territories;

/// <summary>Compiles data/territories, with the type words of data/languages, into the section <c>territories</c>.</summary>
public static class TerritorySection
{
    /// <param name="tables">What the keys of other tables are held against.</param>
    public static KeyValuePair<string, byte[]> Compile(string data, IReadOnlyList<KeyValuePair<string, byte[]>> languages, List<string> problems, out TerritoryTables tables)
    {
        var folder = Path.Combine(data, "territories");
        tables = TerritoryTables.Load(folder, problems);
        var forms = new NameForms(TypeWords(folder, languages, problems), AdjectiveNames(languages));
        var trie = new NameTrie();
        foreach (var territory in tables.All)
            foreach (var name in territory.Names)
                foreach (var (words, kind) in forms.Of(territory, name))
                    trie.Add(words, territory, name, kind);
        return KeyValuePair.Create("territories", GazetteerWriter.Write(tables, trie));
    }

    /// <summary>Type words of the lexicons and those of other languages (foreign_types.tsv), folded, longest first.</summary>
    private static List<string[]> TypeWords(string folder, IReadOnlyList<KeyValuePair<string, byte[]>> languages, List<string> problems)
    {
        var phrases = new HashSet<string>(StringComparer.Ordinal);
        foreach (var types in InLexicons(languages, "types"))
            foreach (var form in types.EnumerateArray().SelectMany(t => t.GetProperty("forms").EnumerateArray()))
                phrases.Add(string.Join(' ', NameForms.Words(form.GetString()!)));

        var table = TsvTable.Read(Path.Combine(folder, "foreign_types.tsv"), problems);
        foreach (var row in table.Rows)
            phrases.Add(string.Join(' ', NameForms.Words(table.Cell(row, "word"))));
        return [.. phrases.Select(p => p.Split(' ')).OrderByDescending(p => p.Length)];
    }

    /// <summary>Endings of adjectives that are names, of every lexicon, longest first, with how many letters stand behind the stem: "sk-ie" is ("skie", 2).</summary>
    private static List<(string Ending, int Cut)> AdjectiveNames(IReadOnlyList<KeyValuePair<string, byte[]>> languages) =>
        [.. InLexicons(languages, "adjective_names").SelectMany(e => Folding.Fold(e.GetString()!).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)
            .Select(e => (Ending: e.Replace("-", "", StringComparison.Ordinal), Cut: e.Length - 1 - e.IndexOf('-', StringComparison.Ordinal))).OrderByDescending(e => e.Ending.Length)];

    /// <summary>A property of the section <c>territories</c> of each lexicon that has it.</summary>
    private static IEnumerable<JsonElement> InLexicons(IReadOnlyList<KeyValuePair<string, byte[]>> languages, string property)
    {
        foreach (var (_, json) in languages)
        {
            using var lexicon = JsonDocument.Parse(json);
            if (lexicon.RootElement.TryGetProperty("territories", out var section) && section.TryGetProperty(property, out var value))
                yield return value;
        }
    }
}
