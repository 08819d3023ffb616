namespace Mosty.Interface;

/// <summary>
/// A sentence with named, typed placeholders, as written in <c>data/interface/*.yaml</c>:
/// <c>{name}</c> as it is, <c>{name:type}</c> turned into words, <c>{n:plural|one=# year|other=# years}</c> chosen by number (<c>#</c> is the number; the words may hold placeholders).
/// </summary>
/// <remarks>The types are listed at <see cref="Words"/>.</remarks>
public sealed class Template
{
    private Template(string source, IReadOnlyList<Part> parts) => (Source, Parts) = (source, parts);

    public string Source { get; }

    internal IReadOnlyList<Part> Parts { get; }

    /// <summary>Every placeholder as <c>name:type</c>, sorted: what must be equal in all languages.</summary>
    public IReadOnlyList<string> Placeholders =>
        [.. Parts.SelectMany(p => (IEnumerable<string>)[.. p.Name is null ? [] : (string[])[$"{p.Name}:{p.Type}"], .. p.Forms?.Values.SelectMany(f => f.Placeholders) ?? []])
            .Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The plural categories each plural placeholder has words for.</summary>
    public IEnumerable<IReadOnlyCollection<string>> PluralCategories => Parts.Where(p => p.Forms is not null).Select(p => (IReadOnlyCollection<string>)[.. p.Forms!.Keys]);

    /// <exception cref="FormatException">A brace is not closed or a plural form has no <c>=</c>: the file is broken.</exception>
    public static Template Parse(string source)
    {
        var parts = new List<Part>();
        for (var at = 0; at < source.Length;)
        {
            var open = source.IndexOf('{', at);
            if (open != at)
                parts.Add(new Part(open < 0 ? source[at..] : source[at..open], null, "text", null));
            if (open < 0)
                break;
            var close = Closing(source, open);
            if (close < 0)
                throw new FormatException($"a placeholder is not closed in '{source}'");
            parts.Add(Placeholder(source[(open + 1)..close]));
            at = close + 1;
        }

        return new Template(source, parts);
    }

    private static Part Placeholder(string inner)
    {
        var fields = Fields(inner);
        var colon = fields[0].IndexOf(':');
        var name = colon < 0 ? fields[0] : fields[0][..colon];
        var type = colon < 0 ? "text" : fields[0][(colon + 1)..];
        if (fields.Count == 1)
            return new Part("", name.Trim(), type.Trim(), null);
        var forms = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var field in fields.Skip(1))
        {
            var equals = field.IndexOf('=');
            if (equals < 0)
                throw new FormatException($"'{field}' is not of the form category=words in '{{{inner}}}'");
            forms.Add(field[..equals].Trim(), Parse(field[(equals + 1)..]));
        }

        return new Part("", name.Trim(), type.Trim(), forms);
    }

    private static int Closing(string source, int open)
    {
        var depth = 0;
        for (var at = open; at < source.Length; at++)
            if (source[at] == '{')
                depth++;
            else if (source[at] == '}' && --depth == 0)
                return at;
        return -1;
    }

    // At bars that stand in no inner placeholder.
    private static List<string> Fields(string inner)
    {
        var (fields, start, depth) = (new List<string>(), 0, 0);
        for (var at = 0; at < inner.Length; at++)
        {
            depth += inner[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (inner[at] != '|' || depth > 0)
                continue;
            fields.Add(inner[start..at]);
            start = at + 1;
        }

        fields.Add(inner[start..]);
        return fields;
    }

    /// <param name="Text">The literal text; empty for a placeholder.</param>
    internal sealed record Part(string Text, string? Name, string Type, IReadOnlyDictionary<string, Template>? Forms);
}
