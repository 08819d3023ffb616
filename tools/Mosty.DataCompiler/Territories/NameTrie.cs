using Mosty.Territories;

namespace Mosty.DataCompiler.Territories;

/// <summary>All names as a trie over words.</summary>
public sealed class NameTrie
{
    private readonly List<Node> nodes = [new(), new()];

    public IReadOnlyList<Node> Nodes => nodes;

    /// <summary>Every word of every name, in the order of the compiled table: by length, then by units.</summary>
    public string[] SortedWords() =>
        [.. nodes.SelectMany(n => n.Edges.Keys).Distinct(StringComparer.Ordinal).OrderBy(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];

    public void Add(string[] words, SourceTerritory territory, SourceName name, NameKind kind)
    {
        var node = GazetteerLayout.Root;
        foreach (var word in words)
        {
            if (!nodes[node].Edges.TryGetValue(word, out var next))
            {
                next = nodes.Count;
                nodes.Add(new Node());
                nodes[node].Edges.Add(word, next);
            }

            node = next;
        }

        var meanings = nodes[node].Meanings;
        var at = meanings.FindIndex(m => m.Territory == territory.Index && m.Language == name.Language);
        if (at < 0)
            meanings.Add((territory.Index, name.Language, name.Name, kind));
        else if ((kind & NameKind.Proper) != 0)
            meanings[at] = (territory.Index, name.Language, name.Name, kind);
    }

    public sealed class Node
    {
        public SortedDictionary<string, int> Edges { get; } = new(StringComparer.Ordinal);

        public List<(int Territory, string Language, string Name, NameKind Kind)> Meanings { get; } = [];
    }
}
