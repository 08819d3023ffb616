using System.Globalization;
using System.Text.Json;
using Mosty.Knowledge;

namespace Mosty.Cli;

/// <summary>The command's words in one language: the sections <c>terminal</c> and <c>terms</c> of data/interface.</summary>
internal sealed class Words
{
    private const string Fallback = "en";

    private readonly JsonElement root;

    private Words(string language, JsonElement root) => (Language, this.root) = (language, root);

    /// <summary>ISO 639-1.</summary>
    public string Language { get; }

    /// <param name="asked">What <c>--lang</c> says, or null.</param>
    /// <exception cref="WrongUseException">There are no words in the language asked for.</exception>
    public static Words Open(KnowledgeFile knowledge, string? asked, Terminal terminal)
    {
        if (asked is not null && !knowledge.Has("interface/" + asked))
            throw new WrongUseException($"there are no words in '{asked}'; there are in {string.Join(", ", Available(knowledge))}");
        var language = asked ?? OfLocale(terminal, knowledge);
        using var document = JsonDocument.Parse(knowledge.Section("interface/" + language).ToArray());
        return new Words(language, document.RootElement.Clone());
    }

    /// <summary>The word of section <c>terminal</c>, its <c>{placeholders}</c> filled from <paramref name="values"/>.</summary>
    public string this[string key, params (string Name, object Value)[] values] => Fill(Text("terminal", key), values);

    /// <summary>The form that <paramref name="count"/> asks for (CLDR plural categories); <c>{n}</c> is the count.</summary>
    public string Count(string key, int count)
    {
        var forms = root.GetProperty("terminal").GetProperty(key);
        var form = forms.TryGetProperty(PluralCategory(count), out var found) ? found : forms.GetProperty("other");
        return Fill(form.GetString()!, [("n", count.ToString("N0", CultureInfo.GetCultureInfo(Language)))]);
    }

    private static IEnumerable<string> Available(KnowledgeFile knowledge) =>
        knowledge.SectionNames.Where(s => s.StartsWith("interface/", StringComparison.Ordinal)).Select(s => s["interface/".Length..]).Order(StringComparer.Ordinal);

    private static string OfLocale(Terminal terminal, KnowledgeFile knowledge)
    {
        var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(terminal.Environment).FirstOrDefault(v => !string.IsNullOrEmpty(v)) ?? "";
        var language = locale.Split('_', '.')[0];
        return knowledge.Has("interface/" + language) ? language : Fallback;
    }

    private string Text(string section, string key) => root.GetProperty(section).GetProperty(key).GetString()!;

    private static string Fill(string text, IEnumerable<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
            text = text.Replace("{" + name + "}", Convert.ToString(value, CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return text;
    }

    /// <summary>Whole numbers only. Source: CLDR 48, supplemental/plurals.</summary>
    private string PluralCategory(int n) => Language switch
    {
        _ when n == 1 => "one",
        "cs" or "sk" when n is >= 2 and <= 4 => "few",
        "pl" when n % 10 is >= 2 and <= 4 && n % 100 is < 12 or > 14 => "few",
        "pl" => "many",
        _ => "other",
    };
}
