using Mosty.Timelines;

namespace Mosty.Register.Listing;

/// <summary>A partnership as the list keeps it: its row, the places its parties are or lie in, and every step of its standing.</summary>
/// <param name="GrewFrom">Party sets it grew from, one a line.</param>
/// <param name="Sketch">JSON in UTF-8, unpacked only for what is shown.</param>
/// <param name="Places">Keys of territories.</param>
/// <param name="Steps">In order of time, without gaps or overlaps.</param>
internal sealed record ListedPartnership(
    string Id, IReadOnlyList<string> Parties, PartialDate? Since, bool IsCandidate, string? Above, string? GrewFrom, int Events, int Documents, bool SeenByPerson, byte[] Sketch,
    IReadOnlyList<string> Countries, IReadOnlyList<string> Fields, IReadOnlyList<string> Papers, bool PartnerSpeaks, int Conflicts, int? NewestPaper,
    IReadOnlyList<string> Places, StandingStep[] Steps)
{
    public PartyKind Kind { get; } = PartyKinds.Of(Parties);

    /// <summary>The step that holds on a day (yyyymmdd); -1 where none does.</summary>
    public int StepOn(int day)
    {
        var (low, high) = (0, Steps.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Steps[middle].From <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && Steps[low - 1].To > day ? low - 1 : -1;
    }

    /// <summary>What the register lacks of it: a bit for each <see cref="Gap"/>.</summary>
    /// <param name="fresh">A newest paper from before this day (yyyymmdd) is an old one.</param>
    public int Lacks(int fresh) =>
        Bit(Gap.OneSided, !PartnerSpeaks) | Bit(Gap.NoAgreement, Papers.Count == 0) | Bit(Gap.Conflicting, Conflicts > 0) | Bit(Gap.Unseen, !SeenByPerson)
        | Bit(Gap.OldPapers, NewestPaper is null || NewestPaper < fresh);

    private static int Bit(Gap gap, bool lacks) => lacks ? 1 << (int)gap : 0;

    /// <param name="above">The umbrella, where it is listed too.</param>
    public PartnershipLine ToLine(int step, PartnershipRef? above)
    {
        var now = Steps[step];
        return new PartnershipLine(
            Id, Parties, now.Formal, now.Activity, now.Policy, Fold.SegmentHistory.Causes(now.Causes), Since, now.LastContact, Fold.SegmentHistory.Day(now.From),
            IsCandidate, above, Events, Documents, SeenByPerson)
        {
            Countries = Countries,
            SketchJson = Sketch,
        };
    }
}

/// <summary>A segment in force: true in [<paramref name="From"/>, <paramref name="To"/>), days as yyyymmdd.</summary>
/// <param name="Causes">JSON; null for none.</param>
internal readonly record struct StandingStep(int From, int To, Formal Formal, Activity Activity, Policy Policy, string? Causes, PartialDate? LastContact);
