using Mosty.Timelines;

namespace Mosty.Register.Listing;

/// <summary>A filter put to the list of a day. Each of its filters is asked on its own: a facet counts the rows that pass all others.</summary>
internal sealed class ListQuestion
{
    private const byte Shown = byte.MaxValue, Failed = byte.MaxValue - 1;

    private readonly ListState state;
    private readonly ListDay day;
    private readonly Func<int, bool>?[] filters = new Func<int, bool>?[Enum.GetValues<Facet>().Length];

    /// <summary>By row: <see cref="Shown"/>, the one facet that it fails, or <see cref="Failed"/>.</summary>
    private readonly byte[] verdicts;

    public ListQuestion(ListState state, ListDay day, PartnershipFilter filter)
    {
        (this.state, this.day) = (state, day);
        Ask(filter);
        verdicts = new byte[state.Rows.Length];
        for (var row = 0; row < verdicts.Length; row++)
            verdicts[row] = day.Has(row) ? Verdict(row) : Failed;
    }

    public PartnershipListing Answer(PartnershipFilter filter, NameCollation? names) => Answer(filter, day.In(filter.Order, names));

    /// <summary>The same in the order of ids.</summary>
    public PartnershipListing ById(PartnershipFilter filter) => Answer(filter, state.Orders.ById);

    private PartnershipListing Answer(PartnershipFilter filter, int[] order)
    {
        var shown = new List<int>();
        foreach (var row in order)
            if (verdicts[row] == Shown && (filter.Candidates || !state.Rows[row].IsCandidate))
                shown.Add(row);
        return new PartnershipListing(day.AsOf, new ListedLines(day, shown), Own(row => day.Has(row)), Facets())
        {
            WithoutEach = Enum.GetValues<Facet>().Where(f => filters[(int)f] is not null).ToDictionary(f => f, f => Own(row => Passes(row, f))),
        };
    }

    private void Ask(PartnershipFilter filter)
    {
        var rows = state.Rows;
        if (filter.Territories is { Count: > 0 } territories)
            Add(Facet.Territory, Within(territories));
        if (filter.Formal is { Count: > 0 } formal)
            Add(Facet.Formal, AnyOf(day.Formal, formal.Distinct().Sum(f => 1 << (int)f)));
        if (filter.Activity is { Count: > 0 } activity)
            Add(Facet.Activity, AnyOf(day.Activity, activity.Distinct().Sum(a => 1 << (int)a)));
        if (filter.Fields is { Count: > 0 } fields)
            Add(Facet.Field, AnyOf(state.Fields, fields));
        if (filter.Papers is { Count: > 0 } papers)
            Add(Facet.Paper, AnyOf(state.Papers, papers));
        if (filter.Kinds is { Count: > 0 } kinds)
            Add(Facet.Kind, row => kinds.Contains(rows[row].Kind));
        if (filter.SinceFrom is not null || filter.SinceTo is not null)
            Add(Facet.Since, row => rows[row].Since is { } since && since.Last.Year >= (filter.SinceFrom ?? 1) && since.First.Year <= (filter.SinceTo ?? 9999));
        if (filter.Under is { } under)
            Add(Facet.Under, row => rows[row].Above == under);
        if (filter.Gaps is { Count: > 0 } gaps)
        {
            var mask = gaps.Distinct().Sum(g => 1 << (int)g);
            Add(Facet.Gap, row => (day.Lacks[row] & mask) != 0);
        }

        void Add(Facet facet, Func<int, bool> passes) => filters[(int)facet] = passes;
    }

    private Func<int, bool> Within(IEnumerable<string> territories)
    {
        var within = new bool[state.Rows.Length];
        foreach (var row in territories.SelectMany(state.Within))
            within[row] = true;
        return row => within[row];
    }

    private static Func<int, bool> AnyOf(byte[] column, int mask) => row => (mask >> column[row] & 1) != 0;

    private static Func<int, bool> AnyOf(Codes column, IEnumerable<string> among)
    {
        var wanted = column.Wanted(among);
        return row =>
        {
            foreach (var code in column.Of(row))
                if (wanted[code])
                    return true;
            return false;
        };
    }

    private byte Verdict(int row)
    {
        var failed = Shown;
        for (var f = 0; f < filters.Length; f++)
            if (filters[f] is { } passes && !passes(row))
            {
                if (failed != Shown)
                    return Failed;
                failed = (byte)f;
            }

        return failed;
    }

    /// <summary>True for a row that passes every filter, this one left out.</summary>
    private bool Passes(int row, Facet but) => verdicts[row] == Shown || verdicts[row] == (byte)but;

    private int Own(Func<int, bool> counts)
    {
        var own = 0;
        for (var row = 0; row < verdicts.Length; row++)
            if (!state.Rows[row].IsCandidate && counts(row))
                own++;
        return own;
    }

    private PartnershipFacets Facets()
    {
        var rows = state.Rows;
        var (formal, activity, kinds, gaps) = (Counts<Formal>(), Counts<Activity>(), Counts<PartyKind>(), Counts<Gap>());
        var (countries, fields, papers, under) = (new int[state.Countries.Count], new int[state.Fields.Count], new int[state.Papers.Count], new int[rows.Length]);
        var since = new Dictionary<int, int>();
        var candidates = 0;
        for (var row = 0; row < verdicts.Length; row++)
        {
            var verdict = verdicts[row];
            if (verdict == Failed)
                continue;
            var isShown = verdict == Shown;
            if (rows[row].IsCandidate)
            {
                candidates += isShown ? 1 : 0;
                continue;
            }

            if (isShown)
                Count(countries, state.Countries.Of(row));
            if (isShown || verdict == (byte)Facet.Formal)
                formal[day.Formal[row]]++;
            if (isShown || verdict == (byte)Facet.Activity)
                activity[day.Activity[row]]++;
            if (isShown || verdict == (byte)Facet.Field)
                Count(fields, state.Fields.Of(row));
            if (isShown || verdict == (byte)Facet.Paper)
                Count(papers, state.Papers.Of(row));
            if (isShown || verdict == (byte)Facet.Kind)
                kinds[(int)rows[row].Kind]++;
            if ((isShown || verdict == (byte)Facet.Since) && rows[row].Since?.Year is { } year)
                since[year] = since.GetValueOrDefault(year) + 1;
            if (isShown || verdict == (byte)Facet.Gap)
                for (var gap = 0; gap < gaps.Length; gap++)
                    gaps[gap] += day.Lacks[row] >> gap & 1;
            if ((isShown || verdict == (byte)Facet.Under) && state.Above[row] is >= 0 and var above && day.Has(above))
                under[above]++;
        }

        return new PartnershipFacets(Of<Formal>(formal), Of<Activity>(activity), Of(countries, state.Countries), candidates)
        {
            Fields = Of(fields, state.Fields),
            Papers = Of(papers, state.Papers),
            Kinds = Of<PartyKind>(kinds),
            Since = since,
            Gaps = Of<Gap>(gaps),
            Under = [.. Enumerable.Range(0, under.Length).Where(u => under[u] > 0).OrderByDescending(u => under[u]).ThenBy(u => rows[u].Id, StringComparer.Ordinal)
                .Select(u => (new PartnershipRef(rows[u].Id, rows[u].Parties), under[u]))],
        };
    }

    private static int[] Counts<T>() where T : struct, Enum => new int[Enum.GetValues<T>().Length];

    private static void Count(int[] counts, int[] codes)
    {
        foreach (var code in codes)
            counts[code]++;
    }

    private static Dictionary<T, int> Of<T>(int[] counts) where T : struct, Enum => Enum.GetValues<T>().Where(v => counts[Convert.ToInt32(v, null)] > 0).ToDictionary(v => v, v => counts[Convert.ToInt32(v, null)]);

    private static Dictionary<string, int> Of(int[] counts, Codes codes) =>
        Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).ToDictionary(c => codes[c], c => counts[c], StringComparer.Ordinal);
}
