using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Mosty.Register.News;

/// <summary>A value of a file's head: a text, a list or named values. Exactly one of the three.</summary>
/// <param name="Line">Of the file, from 1.</param>
internal sealed record MetaValue(int Line, string? Text, IReadOnlyList<MetaValue>? List, IReadOnlyDictionary<string, MetaValue>? Map);

/// <summary>Something wrong in a file.</summary>
/// <param name="Line">Of the file, from 1; 0 for the file as a whole.</param>
public sealed record NewsProblem(string File, int Line, string What)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {What}" : $"{File}: {What}";
}

/// <summary>A text file's head between two lines of three hyphens, in YAML, and the text below it. References to other places of the head are not taken.</summary>
internal sealed class FrontMatter
{
    /// <summary>Letters of a head, and how deep its values may lie in one another: a longer or deeper one is no head of ours.</summary>
    private const int Longest = 20_000, Deepest = 6;

    private FrontMatter(IReadOnlyDictionary<string, MetaValue> values, string body) => (Values, Body) = (values, body);

    public IReadOnlyDictionary<string, MetaValue> Values { get; }

    public string Body { get; }

    /// <returns>Null and a problem when there is no head, or it is no YAML.</returns>
    public static (FrontMatter? Read, NewsProblem? Problem) Of(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, l => l.TrimEnd() == "---") : -1;
        if (end < 0)
            return (null, new NewsProblem(file, 1, "the file must begin with a head between two lines of three hyphens"));
        // An empty line in place of the first hyphens keeps the numbers of lines.
        var head = string.Join('\n', lines[1..end].Prepend(""));
        if (head.Length > Longest)
            return (null, new NewsProblem(file, 1, $"the head is longer than {Longest} letters"));
        try
        {
            var parser = new Parser(new StringReader(head));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
                return (null, new NewsProblem(file, 1, "the head is empty"));
            var value = Value(file, parser, 0, out var problem);
            return value?.Map is { } map ? (new FrontMatter(map, string.Join('\n', lines[(end + 1)..]).Trim()), null)
                : (null, problem ?? new NewsProblem(file, 2, "the head must be lines of the form name: value"));
        }
        // The scanner of YamlDotNet 16.3 leaves by other exceptions, too, where a bracket is not closed.
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            return (null, new NewsProblem(file, (int)((e as YamlException)?.Start.Line ?? 1), "this is no YAML: " + e.Message));
        }
    }

    private static MetaValue? Value(string file, Parser parser, int depth, out NewsProblem? problem)
    {
        var begin = parser.Current!;
        var line = (int)begin.Start.Line;
        problem = null;
        if (parser.TryConsume<Scalar>(out var scalar))
            return new MetaValue(line, scalar.Value.Trim(), null, null);
        if (begin is AnchorAlias || depth >= Deepest)
        {
            problem = new NewsProblem(file, line, begin is AnchorAlias ? "references are not taken here" : "too many values in one another");
            return null;
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new List<MetaValue>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                if (Value(file, parser, depth + 1, out problem) is not { } item)
                    return null;
                list.Add(item);
            }

            return new MetaValue(line, null, list, null);
        }

        parser.Consume<MappingStart>();
        var map = new Dictionary<string, MetaValue>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var at = (int)parser.Current!.Start.Line;
            if (!parser.TryConsume<Scalar>(out var key))
            {
                problem = new NewsProblem(file, at, "a name must be a word");
                return null;
            }

            if (Value(file, parser, depth + 1, out problem) is not { } value)
                return null;
            if (!map.TryAdd(key.Value, value))
            {
                problem = new NewsProblem(file, at, $"'{key.Value}' is given twice");
                return null;
            }
        }

        return new MetaValue(line, null, null, map);
    }
}
