using System.Globalization;
using System.Text;
using System.Text.Json;
using Mosty.Knowledge;
using Mosty.Territories;
using Mosty.Timelines;

namespace Mosty.Interface;

/// <summary>
/// Everything Mosty says in one language: <c>data/interface/&lt;language&gt;.yaml</c>, with keys as dotted paths (<c>terms.kind.visit</c>).
/// Loaded once, immutable, thread-safe.
/// </summary>
/// <remarks>
/// <para>Placeholders in a sentence: <c>{name}</c> the value as it is, else <c>{name:type}</c> with these types:</para>
/// <list type="table">
/// <item><term>date, date-on, date-since, date-until, date-after</term><description>a <see cref="PartialDate"/>, <see cref="DateOnly"/> or EDTF text: "November 2011", "in November 2011", "since …", "until …", "after …"</description></item>
/// <item><term>territory</term><description>a territory's key → its name in the nominative</description></item>
/// <item><term>territories</term><description>several keys (a sequence, or text joined with <c>|</c>) → "Liberec Region and Bursa"</description></item>
/// <item><term>term, terms</term><description>a key under <c>terms</c>, with or without <c>term:</c> before it (<c>term:cause.war</c>), or several joined with <c>|</c></description></item>
/// <item><term>duration</term><description>an ISO 8601 duration: <c>P5Y</c> → "5 years"</description></item>
/// <item><term>number</term><description>with the language's separators</description></item>
/// <item><term>plural</term><description><c>{n:plural|one=# year|other=# years}</c>; the categories of <see cref="PluralRule"/>; <c>#</c> is the number</description></item>
/// </list>
/// <para>Names always come in the nominative: build sentences so that they can stand there. What comes out is plain text; a page escapes it.</para>
/// </remarks>
public sealed class Words
{
    private readonly Dictionary<string, Template> templates = new(StringComparer.Ordinal);
    private readonly Gazetteer gazetteer;
    private readonly CalendarWords calendar;
    private readonly NumberFormatInfo numbers;
    private readonly string pluralRule;

    private Words(string language, Gazetteer gazetteer, JsonElement root, bool typeset)
    {
        (Language, this.gazetteer) = (language, gazetteer);
        var rules = root.GetProperty("typography");
        var typography = typeset ? new Typography(Listed(rules, "bind_after"), Listed(rules, "bind_before")) : null;
        Flatten("", root, typography);
        calendar = new CalendarWords(Literal);
        pluralRule = Literal("plural_rule");
        numbers = new NumberFormatInfo { NumberGroupSeparator = Literal("numbers.group"), NumberDecimalSeparator = Literal("numbers.decimal") };
    }

    /// <summary>ISO 639-1.</summary>
    public string Language { get; }

    /// <summary>The language's own name for itself.</summary>
    public string LanguageName => Literal("name");

    public IEnumerable<string> Keys => templates.Keys;

    /// <param name="typeset">True for what is set in lines on a page or on paper (<see cref="Typography"/>); a terminal and a file get plain spaces.</param>
    /// <exception cref="KeyNotFoundException">No such language was compiled; <see cref="Available"/> tells which were.</exception>
    public static Words Open(KnowledgeFile knowledge, Gazetteer gazetteer, string language, bool typeset = false)
    {
        using var document = JsonDocument.Parse(knowledge.Section("interface/" + language).ToArray());
        return new Words(language, gazetteer, document.RootElement, typeset);
    }

    /// <summary>The languages Mosty speaks, in alphabetical order.</summary>
    public static IReadOnlyList<string> Available(KnowledgeFile knowledge) =>
        [.. knowledge.SectionNames.Where(s => s.StartsWith("interface/", StringComparison.Ordinal)).Select(s => s["interface/".Length..]).Order(StringComparer.Ordinal)];

    public bool Has(string key) => templates.ContainsKey(key);

    /// <exception cref="KeyNotFoundException">The language has no such sentence: a bug.</exception>
    public Template TemplateOf(string key) =>
        templates.TryGetValue(key, out var template) ? template : throw new KeyNotFoundException($"data/interface/{Language}.yaml has no '{key}'");

    /// <summary>A sentence with its placeholders filled. A value that is not given is left out.</summary>
    /// <exception cref="KeyNotFoundException">The language has no such sentence: a bug.</exception>
    public string Say(string key, params (string Name, object? Value)[] values) =>
        Fill(TemplateOf(key), name => Array.Find(values, v => v.Name == name).Value);

    /// <summary>The sentence of a rule that fired.</summary>
    public string Say(Reason reason) => Fill(TemplateOf("reasons." + reason.Rule), name => reason.Values.GetValueOrDefault(name));

    /// <summary>The sentence of a conflict between sources.</summary>
    public string Say(Conflict conflict) => Fill(TemplateOf("reasons." + conflict.Code), name => conflict.Values.GetValueOrDefault(name));

    public string Date(PartialDate date, DateForm form = DateForm.Plain) => calendar.Say(date, form);

    public string Territory(string key) => gazetteer.NameOf(key, Language);

    public string Territories(IEnumerable<string> keys) => Join([.. keys.Select(Territory)]);

    /// <summary>A key under <c>terms</c>, with or without <c>term:</c> before it.</summary>
    public string Term(string key) => TemplateOf("terms." + (key.StartsWith("term:", StringComparison.Ordinal) ? key["term:".Length..] : key)).Source;

    /// <summary>The term of an enumeration's member: <c>Formal.InForce</c> → <c>terms.formal.in_force</c>.</summary>
    public string Term<T>(T value) where T : struct, Enum => Term(TermKey.Of(value));

    public string Number(decimal number) => number.ToString(number == decimal.Truncate(number) ? "#,0" : "#,0.##", numbers);

    /// <param name="number">What stands for <c>#</c>; null outside a plural form.</param>
    private string Fill(Template template, Func<string, object?> valueOf, string? number = null)
    {
        if (number is null && template.Parts is [{ Name: null } only])
            return only.Text;
        var text = new StringBuilder();
        foreach (var part in template.Parts)
        {
            var words = part.Name is not null ? valueOf(part.Name) is { } value ? InWords(part, value, valueOf) : ""
                : number is null ? part.Text : part.Text.Replace("#", number, StringComparison.Ordinal);
            // An abbreviation's full stop also ends the sentence (in Polish every date ends with one).
            text.Append(words.StartsWith('.') && text.Length > 0 && text[^1] == '.' ? words[1..] : words);
        }

        return text.ToString();
    }

    private string InWords(Template.Part part, object value, Func<string, object?> valueOf) => part.Type switch
    {
        "text" => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        "date" => Dated(value, DateForm.Plain),
        "date-on" => Dated(value, DateForm.On),
        "date-since" => Dated(value, DateForm.Since),
        "date-until" => Dated(value, DateForm.Until),
        "date-after" => Dated(value, DateForm.After),
        "territory" => Territory((string)value),
        "territories" => Territories(Several(value)),
        "term" => Term((string)value),
        "terms" => Join([.. Several(value).Select(Term)]),
        "number" => Number(Numeric(value)),
        "duration" => Lasting((string)value),
        "plural" => Fill(part.Forms![PluralRule.Category(pluralRule, Numeric(value))], valueOf, Number(Numeric(value))),
        _ => throw new FormatException($"'{part.Type}' is no type of placeholder"),
    };

    private string Dated(object value, DateForm form) => value switch
    {
        PartialDate date => Date(date, form),
        DateOnly day => Date(PartialDate.Of(day), form),
        string text => PartialDate.Parse(text) is { } date ? Date(date, form) : text,
        _ => throw new FormatException($"'{value}' is no date"),
    };

    // What is no duration of whole years, months and days is said as the source wrote it.
    private string Lasting(string iso)
    {
        if (Duration.Parse(iso) is not { } duration)
            return iso;
        var (years, months) = (duration.Months / 12, duration.Months % 12);
        return Join([.. new[] { ("years", years), ("months", months), ("days", duration.Days) }
            .Where(p => p.Item2 > 0).Select(p => Say("durations." + p.Item1, ("n", p.Item2)))]);
    }

    private static IEnumerable<string> Several(object value) =>
        value as IEnumerable<string> ?? ((string)value).Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static decimal Numeric(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    private string Join(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.SkipLast(1)) + Literal("and") + items[^1],
    };

    private string Literal(string key) => TemplateOf(key).Source;

    private void Flatten(string path, JsonElement element, Typography? typography)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                    Flatten(path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Value, typography);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                    Flatten($"{path}.{index++}", item, typography);
                break;
            case JsonValueKind.Null:
                break;
            default:
                templates.Add(path, Template.Parse(typography?.Set(element.ToString()) ?? element.ToString()));
                break;
        }
    }

    private static string[] Listed(JsonElement rules, string name) => rules.GetProperty(name).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
