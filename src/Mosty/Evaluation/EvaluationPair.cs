namespace Mosty.Evaluation;

/// <summary>A document and the file that says what a person reads in it.</summary>
/// <param name="Name">The gold's file name without its ending; where several documents have it, the document's file name.</param>
/// <param name="Document">Path of the document.</param>
public sealed record EvaluationPair(string Name, string Gold, string Document)
{
    /// <summary>The name of both files without their endings.</summary>
    public string Id => Path.GetFileNameWithoutExtension(Gold);

    /// <summary>Every document NAME.* of one folder whose NAME.json lies in the other, in ordinal order. Files that end in .json are no documents.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<EvaluationPair> Find(string goldFolder, string documentFolder) =>
        [.. Directory.EnumerateFiles(documentFolder).Where(f => !f.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            .Select(f => (Document: f, Gold: Path.Combine(goldFolder, Path.GetFileNameWithoutExtension(f) + ".json")))
            .Where(f => File.Exists(f.Gold))
            .GroupBy(f => f.Gold, StringComparer.Ordinal)
            .SelectMany(g => g.Select(f => new EvaluationPair(g.Count() == 1 ? Path.GetFileNameWithoutExtension(f.Gold) : Path.GetFileName(f.Document), f.Gold, f.Document)))
            .OrderBy(p => p.Name, StringComparer.Ordinal)];
}
