namespace Mosty.Benchmarks;

/// <summary>Documents of a given number and size, made of the paragraphs of data/samples: real words, each document different.</summary>
internal sealed class Corpus : IDisposable
{
    public Corpus(int documents, int smallest, int largest)
    {
        var papers = Directory.GetFiles(Path.Combine(Measured.Root, "data", "samples", "papers"), "*.txt").Order(StringComparer.Ordinal)
            .Select(f => File.ReadAllText(f).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)).ToList();
        for (var i = 0; i < documents; i++)
        {
            // One language a document: paragraphs of a paper, each time from another one on, over and over.
            var paragraphs = papers[i % papers.Count];
            var text = "";
            for (var p = i / papers.Count; text.Length < smallest + (largest - smallest) * (i % 17) / 16; p++)
                text += paragraphs[p % paragraphs.Length] + $" ({i}.{p})\n\n";
            File.WriteAllText(Path.Combine(Folder, $"{i:00000}.txt"), text);
            Bytes += text.Length;
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("mosty-benchmark-").FullName;

    public long Bytes { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
