using System.Data.Common;
using Mosty.Register.Fold;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Lists partnerships as true on a day; reads stored segments only.</summary>
public sealed class ListPartnerships(RegisterFolder register)
{
    private const string Rows = """
        select l.partnership, l.parties, s.formal, s.activity, s.policy, s.causes, l.since, s.last_contact, s.true_from, l.is_candidate,
               l.above, l.events, l.documents, l.seen_by_person, l.sketch, l.countries, l.home_parties,
               l.fields, l.papers, l.partner_speaks, l.conflicts, l.newest_paper
        from partnership_row l
        join standing_segment s on s.partnership = l.partnership and s.known_to is null and s.true_from <= @p0 and s.true_to > @p0
        """;

    public PartnershipListing Run(PartnershipFilter filter)
    {
        using var connection = register.Connect();
        return Run(new Sql(connection), filter, filter.AsOf ?? register.Today);
    }

    internal static PartnershipListing Run(Sql sql, PartnershipFilter filter, DateOnly asOf)
    {
        var all = sql.Query(Rows, r => ToRow(r), SegmentHistory.Day(asOf));
        var parties = all.ToDictionary(r => r.Id, r => r.Parties, StringComparer.Ordinal);
        var filters = FilterSet.Of(filter, InTerritories(sql, filter.Territories ?? []), asOf);
        var sorted = filters.Sort(all);
        return new PartnershipListing(
            asOf,
            [.. InOrder(sorted.Shown.Where(r => filter.Candidates || !r.IsCandidate), filter.Order).Select(r => r.ToLine(parties))],
            all.Count(r => !r.IsCandidate),
            FacetCounts.Of(sorted, parties, asOf))
        {
            WithoutEach = filters.WithoutEach(sorted),
        };
    }

    /// <summary>The partnerships with a party that is, or lies in, a territory; without counts, so nothing else is read.</summary>
    internal static List<PartnershipLine> Within(Sql sql, string territory, DateOnly asOf)
    {
        var rows = sql.Query(
            Rows + " where l.partnership in (select partnership from partnership_place where territory = @p1)", r => ToRow(r), SegmentHistory.Day(asOf), territory);
        var above = rows.Select(r => r.Above).OfType<string>().Distinct(StringComparer.Ordinal).Select(a => PartnershipIndex.Ref(sql, a)).OfType<PartnershipRef>()
            .ToDictionary(a => a.Id, a => a.Parties, StringComparer.Ordinal);
        return [.. InOrder(rows, ListOrder.Name).Select(r => r.ToLine(above))];
    }

    private static IEnumerable<ListedRow> InOrder(IEnumerable<ListedRow> rows, ListOrder order)
    {
        var own = rows.OrderBy(r => r.IsCandidate);
        return (order switch
        {
            ListOrder.Oldest => own.ThenBy(r => r.Since is null).ThenBy(r => r.Since),
            ListOrder.Newest => own.ThenBy(r => r.Since is null).ThenByDescending(r => r.Since),
            ListOrder.Contact => own.ThenBy(r => r.LastContact is null).ThenByDescending(r => r.LastContact?.Last),
            ListOrder.Told => own.ThenByDescending(r => r.Events),
            _ => own,
        }).ThenBy(r => r.Parties[0], StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>Ids of partnerships with a party in one of the territories; null when all pass.</summary>
    private static HashSet<string>? InTerritories(Sql sql, IReadOnlyCollection<string> territories) => territories.Count == 0
        ? null
        : territories.SelectMany(t => sql.Query("select partnership from partnership_place where territory = @p0", r => r.GetString(0), t)).ToHashSet(StringComparer.Ordinal);

    private static ListedRow ToRow(DbDataReader r) => new(
        r.GetString(0), Realms.Split(r.GetString(1)), Enum.Parse<Formal>(r.GetString(2)), Enum.Parse<Activity>(r.GetString(3)), Enum.Parse<Policy>(r.GetString(4)),
        r.Text(5), PartialDate.Parse(r.Text(6)), PartialDate.Parse(r.Text(7)), r.GetInt32(8), r.GetBoolean(9), r.Text(10), r.GetInt32(11), r.GetInt32(12), r.GetBoolean(13), r.GetString(14),
        Listed(r.GetString(15)), Listed(r.GetString(17)), Listed(r.GetString(18)), r.GetBoolean(19), r.GetInt32(20), r.IsDBNull(21) ? null : r.GetInt32(21));

    private static string[] Listed(string joined) => joined.Length == 0 ? [] : joined.Split(',');
}

/// <summary>A row of the list as stored, with its standing on the day.</summary>
internal sealed record ListedRow(
    string Id, IReadOnlyList<string> Parties, Formal Formal, Activity Activity, Policy Policy, string? Causes, PartialDate? Since, PartialDate? LastContact, int From,
    bool IsCandidate, string? Above, int Events, int Documents, bool SeenByPerson, string Sketch, IReadOnlyList<string> Countries,
    IReadOnlyList<string> Fields, IReadOnlyList<string> Papers, bool PartnerSpeaks, int Conflicts, int? NewestPaper)
{
    public PartyKind Kind { get; } = PartyKinds.Of(Parties);

    public PartnershipLine ToLine(Dictionary<string, IReadOnlyList<string>> parties) => new(
        Id, Parties, Formal, Activity, Policy, SegmentHistory.Causes(Causes), Since, LastContact, SegmentHistory.Day(From),
        IsCandidate, Above is not null && parties.TryGetValue(Above, out var above) ? new PartnershipRef(Above, above) : null, Events, Documents, SeenByPerson)
    {
        Countries = Countries,
        SketchJson = Sketch,
    };
}
