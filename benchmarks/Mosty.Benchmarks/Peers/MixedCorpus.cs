using System.Text;

namespace Mosty.Benchmarks.Peers;

/// <summary>Text of the five languages in any amount: the paragraphs of data/samples, over and over in an order that never repeats, and between them the gazetteer's names, each in its turn.</summary>
internal static class MixedCorpus
{
    public static IReadOnlyList<string> Paragraphs() =>
        [.. Directory.GetFiles(Path.Combine(Measured.Root, "data", "samples", "papers"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadAllText(f).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))];

    /// <param name="bytes">Of the whole, about.</param>
    /// <param name="named">One paragraph in so many is followed by a name.</param>
    /// <param name="seed">Another one, another text.</param>
    public static string Of(int bytes, IReadOnlyList<string> names, int named = 1, uint seed = 1)
    {
        var paragraphs = Paragraphs();
        var text = new StringBuilder(bytes);
        var size = 0;
        for (var i = 0; size < bytes; i++)
        {
            seed = seed * 1664525 + 1013904223;
            var paragraph = paragraphs[(int)(seed >> 8) % paragraphs.Count];
            var name = i % named == 0 ? names[(int)((uint)i * 2654435761u % (uint)names.Count)] : "";
            text.Append(paragraph).Append('\n').Append(name).Append("\n\n");
            size += Encoding.UTF8.GetByteCount(paragraph) + Encoding.UTF8.GetByteCount(name) + 3;
        }

        return text.ToString();
    }
}
