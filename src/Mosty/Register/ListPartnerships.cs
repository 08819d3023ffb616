using System.Data.Common;
using Mosty.Register.Fold;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Lists partnerships as true on a day; reads stored segments only.</summary>
public sealed class ListPartnerships(RegisterFolder register)
{
    private const string Rows = """
        select l.partnership, l.parties, s.formal, s.activity, s.policy, s.causes, l.since, s.last_contact, s.true_from, l.is_candidate,
               l.above, l.events, l.documents, l.seen_by_person, l.sketch, l.countries, l.home_parties
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
        var within = InTerritories(sql, filter.Territories ?? []);
        var passing = all.Where(r => within is null || within.Contains(r.Id)).ToList();
        var formal = passing.Where(r => Passes(filter.Activity, r.Activity)).ToList();
        var activity = passing.Where(r => Passes(filter.Formal, r.Formal)).ToList();
        var shown = formal.Where(r => Passes(filter.Formal, r.Formal)).ToList();
        var parties = all.ToDictionary(r => r.Id, r => r.Parties, StringComparer.Ordinal);
        return new PartnershipListing(
            asOf,
            [.. InOrder(shown.Where(r => filter.Candidates || !r.IsCandidate)).Select(r => r.ToLine(parties))],
            all.Count(r => !r.IsCandidate),
            new PartnershipFacets(
                Count<Formal>(formal, r => [r.Formal]), Count<Activity>(activity, r => [r.Activity]), Count(shown, r => r.Countries), shown.Count(r => r.IsCandidate)));
    }

    /// <summary>The partnerships with a party that is, or lies in, a territory; without counts, so nothing else is read.</summary>
    internal static List<PartnershipLine> Within(Sql sql, string territory, DateOnly asOf)
    {
        var rows = sql.Query(
            Rows + " where l.partnership in (select partnership from partnership_place where territory = @p1)", r => ToRow(r), SegmentHistory.Day(asOf), territory);
        var above = rows.Select(r => r.Above).OfType<string>().Distinct(StringComparer.Ordinal).Select(a => PartnershipIndex.Ref(sql, a)).OfType<PartnershipRef>()
            .ToDictionary(a => a.Id, a => a.Parties, StringComparer.Ordinal);
        return [.. InOrder(rows).Select(r => r.ToLine(above))];
    }

    private static IEnumerable<Row> InOrder(IEnumerable<Row> rows) =>
        rows.OrderBy(r => r.IsCandidate).ThenBy(r => r.Parties[0], StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal);

    private static bool Passes<T>(IReadOnlyCollection<T>? wanted, T value) => wanted is null || wanted.Count == 0 || wanted.Contains(value);

    /// <summary>Ids of partnerships with a party in one of the territories; null when all pass.</summary>
    private static HashSet<string>? InTerritories(Sql sql, IReadOnlyCollection<string> territories) => territories.Count == 0
        ? null
        : territories.SelectMany(t => sql.Query("select partnership from partnership_place where territory = @p0", r => r.GetString(0), t)).ToHashSet(StringComparer.Ordinal);

    private static Dictionary<T, int> Count<T>(IEnumerable<Row> rows, Func<Row, IEnumerable<T>> values)
        where T : notnull =>
        rows.Where(r => !r.IsCandidate).SelectMany(values).GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count());

    private static Row ToRow(DbDataReader r) => new(
        r.GetString(0), Realms.Split(r.GetString(1)), Enum.Parse<Formal>(r.GetString(2)), Enum.Parse<Activity>(r.GetString(3)), Enum.Parse<Policy>(r.GetString(4)),
        r.Text(5), r.Text(6), r.Text(7), r.GetInt32(8), r.GetBoolean(9), r.Text(10), r.GetInt32(11), r.GetInt32(12), r.GetBoolean(13), r.GetString(14),
        r.GetString(15).Split(',', StringSplitOptions.RemoveEmptyEntries));

    private sealed record Row(
        string Id, IReadOnlyList<string> Parties, Formal Formal, Activity Activity, Policy Policy, string? Causes, string? Since, string? LastContact, int From,
        bool IsCandidate, string? Above, int Events, int Documents, bool SeenByPerson, string Sketch, IReadOnlyList<string> Countries)
    {
        public PartnershipLine ToLine(Dictionary<string, IReadOnlyList<string>> parties) => new(
            Id, Parties, Formal, Activity, Policy, SegmentHistory.Causes(Causes), PartialDate.Parse(Since), PartialDate.Parse(LastContact), SegmentHistory.Day(From),
            IsCandidate, Above is not null && parties.TryGetValue(Above, out var above) ? new PartnershipRef(Above, above) : null, Events, Documents, SeenByPerson)
        {
            Countries = Countries,
            SketchJson = Sketch,
        };
    }
}

/// <param name="AsOf">Null for today.</param>
/// <param name="Formal">Any of these; empty for all.</param>
/// <param name="Territories">Keys: a partnership passes when a party is, or lies within, one of these ("PL", "PL-06", "KZ:Taldykorgan"); empty for all.</param>
/// <param name="Candidates">False leaves out pairs to which the office's home is no party.</param>
public sealed record PartnershipFilter(
    DateOnly? AsOf = null,
    IReadOnlyCollection<Formal>? Formal = null,
    IReadOnlyCollection<Activity>? Activity = null,
    IReadOnlyCollection<string>? Territories = null,
    bool Candidates = true);
