using System.Globalization;
using Mosty.Register.Rows;

namespace Mosty.Register.Fold;

/// <summary>One partnership's derived rows, as stored and as they should be.</summary>
internal sealed class ProjectedPartnership(
    string id, IEnumerable<SegmentRow> segments, IEnumerable<(string Claim, FactRole Role)> facts, PartnershipListRow? list)
{
    public string Id { get; } = id;
    public SegmentHistory Segments { get; private set; } = new(id, segments);
    public HashSet<(string Claim, FactRole Role)> StoredFacts { get; } = [.. facts];
    public HashSet<(string Claim, FactRole Role)> Facts { get; private set; } = [.. facts];
    public PartnershipListRow? StoredList { get; } = list;
    public PartnershipListRow? List { get; private set; } = list;
    public FoldedPartnership? Folded { get; private set; }
    public bool Changed { get; private set; }

    /// <summary>True when everything stored is to be replaced, also what looks the same.</summary>
    public bool Forgotten { get; private set; }

    public void Take(FoldedPartnership? folded, string? above, long seq)
    {
        var facts = folded?.Facts.ToHashSet() ?? [];
        var list = folded is null ? null : ListRowMaker.Make(Id, folded, above, seq);
        var changed = Segments.Know(folded?.Timeline.Segments ?? [], seq) | !facts.SetEquals(Facts) | Content(list) != Content(List);
        (Folded, Facts) = (folded, facts);
        if (!changed)
            return;
        (List, Changed) = (list, true);
    }

    /// <summary>Starts from nothing: what is stored will be replaced.</summary>
    public void Forget()
    {
        var stored = Segments.Rows;
        Segments = new SegmentHistory(Id, []);
        Segments.Removed.AddRange(stored);
        (Facts, List, Changed, Forgotten) = ([], null, true, true);
    }

    public FactRow Fact((string Claim, FactRole Role) fact) => new() { Partnership = Id, Claim = fact.Claim, Role = fact.Role };

    /// <summary>Every stored row as text, for comparing with <see cref="Rebuilt"/> after a replay.</summary>
    public string Stored => Content(Segments.Removed, StoredFacts, StoredList);

    public string Rebuilt => Content(Segments.Rows, Facts, List);

    private static string Content(IEnumerable<SegmentRow> segments, IEnumerable<(string Claim, FactRole Role)> facts, PartnershipListRow? list) => string.Join('\n',
        segments.OrderBy(s => s.KnownFrom).ThenBy(s => s.From).Select(s => string.Create(CultureInfo.InvariantCulture,
            $"{s.From} {s.To} {s.Formal} {s.Activity} {s.Policy} {s.Because} {s.Causes} {s.LastContact} {s.KnownFrom} {s.KnownTo}"))
        .Concat(facts.Order().Select(f => $"{f.Claim} {f.Role}"))
        .Append(Content(list)).Append(list?.ChangedSeq.ToString(CultureInfo.InvariantCulture)));

    private static string? Content(PartnershipListRow? l) => l is null ? null : string.Join('\n',
        l.Parties, l.IsCandidate, l.Since, l.Above, l.GrewFrom, l.HomeParties, l.Countries,
        l.Events.ToString(CultureInfo.InvariantCulture), l.Documents.ToString(CultureInfo.InvariantCulture), l.SeenByPerson, l.Sketch,
        l.Fields, l.Papers, l.PartnerSpeaks, l.Conflicts.ToString(CultureInfo.InvariantCulture), l.NewestPaper?.ToString(CultureInfo.InvariantCulture), l.Told);
}
