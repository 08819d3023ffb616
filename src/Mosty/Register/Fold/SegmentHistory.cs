using Mosty.Register.Rows;
using Mosty.Timelines;

namespace Mosty.Register.Fold;

/// <summary>A partnership's segments as they became known: what changes is closed at the decision that changed it, never rewritten.</summary>
/// <param name="stored">Rows on file; in place they may be closed.</param>
internal sealed class SegmentHistory(string partnership, IEnumerable<SegmentRow> stored)
{
    public List<SegmentRow> Rows { get; } = [.. stored];
    public List<SegmentRow> Added { get; } = [];
    public List<SegmentRow> Closed { get; } = [];
    public List<SegmentRow> Removed { get; } = [];

    /// <summary>Takes in what the register knows from decision <paramref name="seq"/> on. True when it differs from what it knew.</summary>
    public bool Know(IReadOnlyList<StandingSegment> segments, long seq)
    {
        var fresh = segments.Select(s => ToRow(s, seq)).ToDictionary(Content);
        var changed = false;
        foreach (var row in Rows.Where(r => r.KnownTo is null).ToList())
        {
            if (fresh.Remove(Content(row)))
                continue;
            changed = true;
            // Known and not known within one act: it never was.
            if (row.KnownFrom == seq)
            {
                Rows.Remove(row);
                if (!Added.Remove(row))
                    Removed.Add(row);
                continue;
            }

            row.KnownTo = seq;
            if (!Added.Contains(row))
                Closed.Add(row);
        }

        Rows.AddRange(fresh.Values);
        Added.AddRange(fresh.Values);
        return changed || fresh.Count > 0;
    }

    /// <summary>A date as the number yyyymmdd: comparable and readable in either database.</summary>
    public static int Day(DateOnly date) => date.Year * 10000 + date.Month * 100 + date.Day;

    public static DateOnly Day(int number) => new(number / 10000, number / 100 % 100, number % 100);

    public static StandingSegment FromRow(SegmentRow row) => new(
        Day(row.From), Day(row.To), Enum.Parse<Formal>(row.Formal), Enum.Parse<Activity>(row.Activity), Enum.Parse<Policy>(row.Policy),
        RegisterJson.Read(row.Because, RegisterJson.Types.IReadOnlyListReason), Causes(row.Causes), PartialDate.Parse(row.LastContact));

    public static IReadOnlyList<Statements.Cause> Causes(string? json) => json is null ? [] : RegisterJson.Read(json, RegisterJson.Types.IReadOnlyListCause);

    private SegmentRow ToRow(StandingSegment segment, long seq) => new()
    {
        Partnership = partnership,
        From = Day(segment.From),
        To = Day(segment.To),
        Formal = segment.Formal.ToString(),
        Activity = segment.Activity.ToString(),
        Policy = segment.Policy.ToString(),
        Because = RegisterJson.Write(segment.Because, RegisterJson.Types.IReadOnlyListReason),
        Causes = segment.Causes.Count == 0 ? null : RegisterJson.Write(segment.Causes, RegisterJson.Types.IReadOnlyListCause),
        LastContact = segment.LastContact?.Value,
        KnownFrom = seq,
    };

    private static (int, int, string, string, string, string, string?, string?) Content(SegmentRow row) =>
        (row.From, row.To, row.Formal, row.Activity, row.Policy, row.Because, row.Causes, row.LastContact);
}
