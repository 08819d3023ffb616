using System.Text.Json;

namespace Mosty.Evaluation.Comparison;

/// <summary>A folder of readings: files NAME.json (one reading, or an array of them) and NAME.jsonl (one a line).</summary>
/// <param name="Readings">By name.</param>
public sealed record ReadingFolder(string Path, IReadOnlyDictionary<string, StoredReading> Readings)
{
    /// <summary>Every engine that read something in it.</summary>
    public IReadOnlyList<string> Engines => [.. Readings.Values.Select(r => r.Engine).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Language → every version of its lexicon that was used.</summary>
    public IReadOnlyList<(string Language, IReadOnlyList<string> Versions)> Lexicons =>
        [.. Readings.Values.SelectMany(r => r.Lexicons).GroupBy(l => l.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Select(l => l.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];

    /// <exception cref="InvalidDataException">A file holds no readings; the message names it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ReadingFolder Open(string path)
    {
        var readings = new SortedDictionary<string, StoredReading>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(path).Order(StringComparer.Ordinal))
        {
            try
            {
                switch (System.IO.Path.GetExtension(file).ToLowerInvariant())
                {
                    case ".json":
                        AddFile(readings, file);
                        break;
                    case ".jsonl":
                        foreach (var line in File.ReadLines(file).Where(l => !string.IsNullOrWhiteSpace(l)))
                            AddNamed(readings, JsonFields.Object(line));
                        break;
                }
            }
            catch (JsonException e)
            {
                throw new InvalidDataException($"{file}: {e.Message}", e);
            }
        }

        return new ReadingFolder(path, readings);
    }

    private static void AddFile(SortedDictionary<string, StoredReading> readings, string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        if (document.RootElement.ValueKind == JsonValueKind.Array)
            foreach (var item in document.RootElement.EnumerateArray())
                AddNamed(readings, item);
        else
            Add(readings, System.IO.Path.GetFileNameWithoutExtension(file), document.RootElement);
    }

    private static void AddNamed(SortedDictionary<string, StoredReading> readings, JsonElement item) =>
        Add(readings, item.ValueKind == JsonValueKind.Object ? item.Required("id") : "", item);

    /// <summary>Where a name is taken, the later ones are numbered.</summary>
    private static void Add(SortedDictionary<string, StoredReading> readings, string id, JsonElement item)
    {
        var (name, n) = (id, 2);
        while (readings.ContainsKey(name))
            name = $"{id}.{n++}";
        readings.Add(name, StoredReading.Of(name, item));
    }
}
