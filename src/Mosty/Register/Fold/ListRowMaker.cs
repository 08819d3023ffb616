using Mosty.Register.Rows;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Register.Fold;

/// <summary>What a list shows of a partnership, taken from its file and timeline.</summary>
internal static class ListRowMaker
{
    /// <param name="above">Id of the umbrella.</param>
    public static PartnershipListRow Make(string id, FoldedPartnership folded, string? above, long seq)
    {
        var (file, timeline) = (folded.File, folded.Timeline);
        var home = file.Parties.Where(file.HomeKeys.Contains).ToList();
        var partners = home.Count == file.Parties.Count ? file.Parties : [.. file.Parties.Except(home, StringComparer.Ordinal)];
        return new PartnershipListRow
        {
            Partnership = id,
            Parties = string.Join(Realms.PartySeparator, HomeFirst(file)),
            IsCandidate = timeline.IsCandidate,
            Since = Since(file, timeline)?.Value,
            Above = above,
            GrewFrom = file.GrewFrom.Count == 0 ? null : string.Join('\n', file.GrewFrom.Select(Realms.Join)),
            HomeParties = string.Join(Realms.PartySeparator, home),
            Countries = Realms.Of(partners),
            Events = timeline.Events.Count,
            Documents = Sources(file).Count(),
            SeenByPerson = folded.SeenByPerson,
            Sketch = RegisterJson.Write(Sketch(file, timeline), RegisterJson.Types.PartnershipSketch),
            Fields = string.Join(',', file.Evidence.SelectMany(e => e.Statement.Fields).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            Papers = string.Join(',', timeline.Instruments.Select(i => i.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            PartnerSpeaks = Sources(file).Any(s => s.Home is { } speaker && IsOfPartner(speaker, home, partners)),
            Conflicts = timeline.Conflicts.Count,
            NewestPaper = Sources(file).Select(s => s.Published).OfType<PartialDate>().Where(d => d.Last < DateOnly.MaxValue).Select(d => (int?)SegmentHistory.Day(d.Last)).Max(),
            Told = ToldRowMaker.Make(id, timeline).Hash,
            ChangedSeq = seq,
        };
    }

    /// <summary>A partner's own paper, or one from its country where that is not the office's, too.</summary>
    private static bool IsOfPartner(string speaker, IReadOnlyList<string> home, IReadOnlyList<string> partners) =>
        partners.Contains(speaker, StringComparer.Ordinal)
        || (!home.Any(h => Realms.CountryOf(h) == Realms.CountryOf(speaker)) && partners.Any(p => Realms.CountryOf(p) == Realms.CountryOf(speaker)));

    /// <summary>The office's home first, then ordinally.</summary>
    public static IReadOnlyList<string> HomeFirst(PartnershipFile file) =>
        [.. file.Parties.OrderBy(p => !file.HomeKeys.Contains(p)).ThenBy(p => p, StringComparer.Ordinal)];

    /// <summary>Signature of the first instrument, else the earliest beginning that a source tells.</summary>
    public static PartialDate? Since(PartnershipFile file, Timeline timeline) =>
        timeline.Instruments.Select(i => i.Signed).OfType<PartialDate>().Order().FirstOrDefault()
        ?? file.Words.Select(w => w.Reading.Since).OfType<PartialDate>().Order().FirstOrDefault();

    /// <summary>The documents that speak of it, strongest first, then oldest.</summary>
    public static IEnumerable<SourceDocument> Sources(PartnershipFile file) =>
        file.Evidence.Concat(file.OneLevelDown).Select(e => e.Source).Concat(file.Words.Select(w => w.Source))
            .DistinctBy(s => s.Sha256).OrderBy(s => s.Rank).ThenBy(s => s.Published).ThenBy(s => s.Sha256, StringComparer.Ordinal);

    private static PartnershipSketch Sketch(PartnershipFile file, Timeline timeline) => new(
        [.. timeline.Instruments.Select(i => new SketchDeck(i.Type, i.Signed, i.From, i.To, i.End))],
        [.. timeline.Events.Where(e => e.Date is not null).Select(e => new SketchPillar(e.Date!, e.Kind, e.Counts, e.Tried))],
        [.. file.Evidence.Concat(file.OneLevelDown).Select(e => e.Statement)
            .Where(s => s is { Kind: StatementKind.Agreement, Level: Level.Institution, Institutions.Count: > 0 })
            .Select(s => new SketchInstitutions(s.Institutions, s.Parties, s.Date))
            .DistinctBy(s => string.Join('\n', s.Names))]);
}
