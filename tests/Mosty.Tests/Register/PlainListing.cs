using System.Data.Common;
using Mosty.Register;
using Mosty.Register.Fold;
using Mosty.Timelines;

namespace Mosty.Tests.Register;

/// <summary>The list computed plainly from the tables, row by row: what the list in memory must give.</summary>
internal static class PlainListing
{
    private const string Rows = """
        select l.partnership, l.parties, s.formal, s.activity, s.policy, s.causes, l.since, s.last_contact, s.true_from, l.is_candidate,
               l.above, l.events, l.documents, l.seen_by_person, l.sketch, l.countries, l.fields, l.papers, l.partner_speaks, l.conflicts, l.newest_paper
        from partnership_row l
        join standing_segment s on s.partnership = l.partnership and s.known_to is null and s.true_from <= @p0 and s.true_to > @p0
        """;

    /// <summary>Every line, count and facet as text, one a line.</summary>
    public static string Tell(RegisterFolder register, PartnershipFilter filter)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var asOf = filter.AsOf ?? register.Today;
        var all = sql.Query(Rows, ToRow, SegmentHistory.Day(asOf));
        var within = (filter.Territories ?? []).SelectMany(t => sql.Query("select partnership from partnership_place where territory = @p0", r => r.GetString(0), t)).ToHashSet(StringComparer.Ordinal);
        bool Passes(Row r, Facet? but) => Enum.GetValues<Facet>().All(f => f == but || Pass(r, f, filter, within, asOf));
        var shown = all.Where(r => Passes(r, null)).ToList();
        List<Row> Without(Facet facet) => [.. all.Where(r => !r.IsCandidate && Passes(r, facet))];
        var ids = all.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var told = InOrder(shown.Where(r => filter.Candidates || !r.IsCandidate), filter.Order).Select(r => r.Told(ids)).ToList();
        told.Add($"total {all.Count(r => !r.IsCandidate)} candidates {shown.Count(r => r.IsCandidate)}");
        told.AddRange(Counts("formal", Without(Facet.Formal), r => [r.Formal.ToString()]));
        told.AddRange(Counts("activity", Without(Facet.Activity), r => [r.Activity.ToString()]));
        told.AddRange(Counts("country", shown.Where(r => !r.IsCandidate), r => r.Countries));
        told.AddRange(Counts("field", Without(Facet.Field), r => r.Fields));
        told.AddRange(Counts("paper", Without(Facet.Paper), r => r.Papers));
        told.AddRange(Counts("kind", Without(Facet.Kind), r => [PartyKinds.Of(r.Parties).ToString()]));
        told.AddRange(Counts("since", Without(Facet.Since), r => r.Since?.Year is { } year ? [$"{year}"] : []));
        told.AddRange(Counts("gap", Without(Facet.Gap), r => Lacks(r, asOf).Select(g => g.ToString())));
        told.AddRange(Counts("under", Without(Facet.Under), r => r.Above is { } above && ids.Contains(above) ? [above] : []));
        return string.Join('\n', told);
    }

    /// <summary>A listing in the same form.</summary>
    public static string Tell(PartnershipListing listing)
    {
        var facets = listing.Facets;
        IEnumerable<string> Of<T>(string name, IEnumerable<KeyValuePair<T, int>> counts) => counts.Select(c => $"{name} {c.Key} {c.Value}").Order(StringComparer.Ordinal);
        return string.Join('\n', (IEnumerable<string>)
        [
            .. listing.Lines.Select(l => string.Join(' ', l.Id, string.Join('|', l.Parties), l.Formal, l.Activity, l.Policy, string.Join(',', l.Causes), l.Since?.Value, l.LastContact?.Value,
                SegmentHistory.Day(l.StandingFrom), l.IsCandidate, l.Above?.Id, l.Events, l.Documents, l.SeenByPerson, RegisterJson.Write(l.Sketch, RegisterJson.Types.PartnershipSketch))),
            $"total {listing.Total} candidates {facets.Candidates}",
            .. Of("formal", facets.Formal), .. Of("activity", facets.Activity), .. Of("country", facets.Countries), .. Of("field", facets.Fields), .. Of("paper", facets.Papers),
            .. Of("kind", facets.Kinds), .. Of("since", facets.Since), .. Of("gap", facets.Gaps), .. Of("under", facets.Under.Select(u => KeyValuePair.Create(u.Umbrella.Id, u.Count))),
        ]);
    }

    private static bool Pass(Row r, Facet facet, PartnershipFilter filter, HashSet<string> within, DateOnly asOf) => facet switch
    {
        Facet.Territory => filter.Territories is not { Count: > 0 } || within.Contains(r.Id),
        Facet.Formal => filter.Formal is not { Count: > 0 } || filter.Formal.Contains(r.Formal),
        Facet.Activity => filter.Activity is not { Count: > 0 } || filter.Activity.Contains(r.Activity),
        Facet.Field => filter.Fields is not { Count: > 0 } || r.Fields.Any(filter.Fields.Contains),
        Facet.Paper => filter.Papers is not { Count: > 0 } || r.Papers.Any(filter.Papers.Contains),
        Facet.Kind => filter.Kinds is not { Count: > 0 } || filter.Kinds.Contains(PartyKinds.Of(r.Parties)),
        Facet.Since => (filter.SinceFrom ?? filter.SinceTo) is null
            || (r.Since is { } since && since.Last.Year >= (filter.SinceFrom ?? 1) && since.First.Year <= (filter.SinceTo ?? 9999)),
        Facet.Under => filter.Under is null || r.Above == filter.Under,
        _ => filter.Gaps is not { Count: > 0 } || Lacks(r, asOf).Any(filter.Gaps.Contains),
    };

    private static IEnumerable<Gap> Lacks(Row r, DateOnly asOf)
    {
        if (!r.PartnerSpeaks)
            yield return Gap.OneSided;
        if (r.Papers.Length == 0)
            yield return Gap.NoAgreement;
        if (r.Conflicts > 0)
            yield return Gap.Conflicting;
        if (!r.SeenByPerson)
            yield return Gap.Unseen;
        if (r.NewestPaper is null || r.NewestPaper < SegmentHistory.Day(asOf.AddYears(-5)))
            yield return Gap.OldPapers;
    }

    private static IEnumerable<Row> InOrder(IEnumerable<Row> rows, ListOrder order)
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

    private static IEnumerable<string> Counts(string name, IEnumerable<Row> rows, Func<Row, IEnumerable<string>> values) =>
        rows.SelectMany(values).GroupBy(v => v, StringComparer.Ordinal).Select(g => $"{name} {g.Key} {g.Count()}").Order(StringComparer.Ordinal);

    private static Row ToRow(DbDataReader r) => new(
        r.GetString(0), Realms.Split(r.GetString(1)), Enum.Parse<Formal>(r.GetString(2)), Enum.Parse<Activity>(r.GetString(3)), r.GetString(4), r.Text(5), PartialDate.Parse(r.Text(6)),
        PartialDate.Parse(r.Text(7)), r.GetInt32(8), r.GetBoolean(9), r.Text(10), r.GetInt32(11), r.GetInt32(12), r.GetBoolean(13), r.GetString(14),
        Listed(r.GetString(15)), Listed(r.GetString(16)), Listed(r.GetString(17)), r.GetBoolean(18), r.GetInt32(19), r.IsDBNull(20) ? null : r.GetInt32(20));

    private static string[] Listed(string joined) => joined.Length == 0 ? [] : joined.Split(',');

    private sealed record Row(
        string Id, IReadOnlyList<string> Parties, Formal Formal, Activity Activity, string Policy, string? Causes, PartialDate? Since, PartialDate? LastContact, int From, bool IsCandidate,
        string? Above, int Events, int Documents, bool SeenByPerson, string Sketch, string[] Countries, string[] Fields, string[] Papers, bool PartnerSpeaks, int Conflicts, int? NewestPaper)
    {
        public string Told(HashSet<string> ids) => string.Join(' ', Id, string.Join('|', Parties), Formal, Activity, Policy, string.Join(',', SegmentHistory.Causes(Causes)), Since?.Value,
            LastContact?.Value, From, IsCandidate, Above is not null && ids.Contains(Above) ? Above : null, Events, Documents, SeenByPerson, Sketch);
    }
}
