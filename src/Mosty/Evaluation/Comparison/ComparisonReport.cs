namespace Mosty.Evaluation.Comparison;

/// <summary>How two readings of one document differ.</summary>
/// <param name="Language">As the new reading has it.</param>
/// <param name="SameBytes">False when another document of the same name was read: then it is no wonder that the readings differ.</param>
/// <param name="Changes">By part, then in the order of the text.</param>
/// <param name="Tallies">By part, statements by kind too.</param>
public sealed record DocumentComparison(
    string Name, string Language, bool SameBytes, IReadOnlyList<ReadingChange> Changes, IReadOnlyDictionary<(ReadingPart Part, string Kind), ChangeTally> Tallies);

/// <summary>How two folders of readings differ.</summary>
/// <param name="Documents">Those in both, by name.</param>
/// <param name="OnlyOld">Names that only the old folder has.</param>
/// <param name="OnlyNew">Names that only the new folder has.</param>
public sealed record ComparisonReport(
    ReadingFolder Old, ReadingFolder New, IReadOnlyList<DocumentComparison> Documents, IReadOnlyList<string> OnlyOld, IReadOnlyList<string> OnlyNew)
{
    /// <summary>True when both hold the same documents and these say the same; who read them does not matter.</summary>
    public bool IsAlike => OnlyOld.Count == 0 && OnlyNew.Count == 0 && Documents.All(d => d.Changes.Count == 0);

    public IReadOnlyDictionary<ReadingPart, ChangeTally> Parts => ByPart(Documents);

    /// <summary>Statements by kind, in ordinal order.</summary>
    public IReadOnlyList<(string Kind, ChangeTally Tally)> StatementKinds =>
        [.. Documents.SelectMany(d => d.Tallies).Where(t => t.Key.Part == ReadingPart.Statements).GroupBy(t => t.Key.Kind, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Aggregate(default(ChangeTally), (sum, t) => sum + t.Value)))];

    public IReadOnlyList<(string Language, IReadOnlyDictionary<ReadingPart, ChangeTally> Parts)> Languages =>
        [.. Documents.GroupBy(d => d.Language, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, ByPart(g)))];

    /// <param name="takes">Which things to compare.</param>
    public static ComparisonReport Of(ReadingFolder old, ReadingFolder @new, Func<ReadItem, bool> takes) => new(
        old, @new,
        [.. old.Readings.Where(r => @new.Readings.ContainsKey(r.Key)).Select(r => ReadingComparer.Compare(r.Value, @new.Readings[r.Key], takes))],
        [.. old.Readings.Keys.Where(n => !@new.Readings.ContainsKey(n))],
        [.. @new.Readings.Keys.Where(n => !old.Readings.ContainsKey(n))]);

    private static SortedDictionary<ReadingPart, ChangeTally> ByPart(IEnumerable<DocumentComparison> documents)
    {
        var parts = new SortedDictionary<ReadingPart, ChangeTally>();
        foreach (var ((part, _), tally) in documents.SelectMany(d => d.Tallies))
            parts[part] = parts.GetValueOrDefault(part) + tally;
        return parts;
    }
}
