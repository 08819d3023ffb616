namespace Mosty.Register;

/// <summary>The filters of a list, each asked on its own: a facet counts the rows that pass all others.</summary>
internal sealed class FilterSet
{
    private readonly Func<ListedRow, bool>?[] filters = new Func<ListedRow, bool>?[Enum.GetValues<Facet>().Length];

    public static FilterSet Of(PartnershipFilter filter, IReadOnlySet<string>? within, DateOnly asOf)
    {
        var set = new FilterSet();
        set.Add(Facet.Territory, within is not null, r => within!.Contains(r.Id));
        set.Add(Facet.Formal, filter.Formal is { Count: > 0 }, r => filter.Formal!.Contains(r.Formal));
        set.Add(Facet.Activity, filter.Activity is { Count: > 0 }, r => filter.Activity!.Contains(r.Activity));
        set.Add(Facet.Field, filter.Fields is { Count: > 0 }, r => r.Fields.Any(filter.Fields!.Contains));
        set.Add(Facet.Paper, filter.Papers is { Count: > 0 }, r => r.Papers.Any(filter.Papers!.Contains));
        set.Add(Facet.Kind, filter.Kinds is { Count: > 0 }, r => filter.Kinds!.Contains(r.Kind));
        set.Add(Facet.Since, filter.SinceFrom is not null || filter.SinceTo is not null,
            r => r.Since is { } since && since.Last.Year >= (filter.SinceFrom ?? 1) && since.First.Year <= (filter.SinceTo ?? 9999));
        set.Add(Facet.Under, filter.Under is not null, r => r.Above == filter.Under);
        set.Add(Facet.Gap, filter.Gaps is { Count: > 0 }, r => Gaps.Of(r, asOf).Any(filter.Gaps!.Contains));
        return set;
    }

    public SortedRows Sort(IReadOnlyList<ListedRow> rows)
    {
        var shown = new List<ListedRow>();
        var missing = new List<ListedRow>[filters.Length];
        for (var f = 0; f < missing.Length; f++)
            missing[f] = [];
        foreach (var row in rows)
        {
            var failed = -1;
            var failures = 0;
            for (var f = 0; f < filters.Length && failures < 2; f++)
                if (filters[f] is { } passes && !passes(row))
                    (failed, failures) = (f, failures + 1);
            if (failures == 0)
                shown.Add(row);
            else if (failures == 1)
                missing[failed].Add(row);
        }

        return new SortedRows(shown, missing);
    }

    /// <summary>By filter that was given: partnerships (candidates not counted) that would be listed without it.</summary>
    public Dictionary<Facet, int> WithoutEach(SortedRows rows) => Enum.GetValues<Facet>().Where(f => filters[(int)f] is not null)
        .ToDictionary(f => f, f => rows.Without(f).Count(r => !r.IsCandidate));

    private void Add(Facet facet, bool given, Func<ListedRow, bool> passes)
    {
        if (given)
            filters[(int)facet] = passes;
    }
}

/// <summary>Rows of a list, sorted by the filters they pass.</summary>
/// <param name="shown">Rows that pass every filter.</param>
/// <param name="missing">By facet: rows that fail this filter only.</param>
internal sealed class SortedRows(IReadOnlyList<ListedRow> shown, List<ListedRow>[] missing)
{
    public IReadOnlyList<ListedRow> Shown => shown;

    /// <summary>The rows that pass every filter but this one.</summary>
    public IEnumerable<ListedRow> Without(Facet facet) => shown.Concat(missing[(int)facet]);
}

/// <summary>How many partnerships (candidates not counted) each further choice would show.</summary>
internal static class FacetCounts
{
    public static PartnershipFacets Of(SortedRows rows, Dictionary<string, IReadOnlyList<string>> parties, DateOnly asOf) => new(
        Count<Timelines.Formal>(rows.Without(Facet.Formal), r => [r.Formal]),
        Count<Timelines.Activity>(rows.Without(Facet.Activity), r => [r.Activity]),
        Count(rows.Shown, r => r.Countries),
        rows.Shown.Count(r => r.IsCandidate))
    {
        Fields = Count(rows.Without(Facet.Field), r => r.Fields),
        Papers = Count(rows.Without(Facet.Paper), r => r.Papers),
        Kinds = Count<PartyKind>(rows.Without(Facet.Kind), r => [r.Kind]),
        Since = Count<int>(rows.Without(Facet.Since), r => r.Since?.Year is { } year ? (IEnumerable<int>)[year] : []),
        Gaps = Count(rows.Without(Facet.Gap), r => Gaps.Of(r, asOf)),
        Under = [.. Count(rows.Without(Facet.Under), r => r.Above is { } above && parties.ContainsKey(above) ? (IEnumerable<string>)[above] : [])
            .OrderByDescending(u => u.Value).ThenBy(u => u.Key, StringComparer.Ordinal).Select(u => (new PartnershipRef(u.Key, parties[u.Key]), u.Value))],
    };

    private static Dictionary<T, int> Count<T>(IEnumerable<ListedRow> rows, Func<ListedRow, IEnumerable<T>> values)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (var row in rows.Where(r => !r.IsCandidate))
            foreach (var value in values(row))
                counts[value] = counts.GetValueOrDefault(value) + 1;
        return counts;
    }
}
