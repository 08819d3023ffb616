using Mosty.Territories;

namespace Mosty.Benchmarks.Peers;

/// <summary>The plain name forms of the gazetteer, as a list of words for grep would hold them: each once, as written, none shorter than three letters.</summary>
internal static class PlainNames
{
    public static IReadOnlyList<string> Of(Gazetteer gazetteer)
    {
        var tables = gazetteer.Tables;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var node = GazetteerLayout.Root; node < tables.NodeCount; node++)
            foreach (ref readonly var meaning in tables.Meanings(node))
                if ((meaning.Kind & NameKind.Adjective) == 0 && tables.String(meaning.Name) is { Length: >= 3 } name)
                    names.Add(name.ToString());
        return [.. names.Order(StringComparer.Ordinal)];
    }
}
