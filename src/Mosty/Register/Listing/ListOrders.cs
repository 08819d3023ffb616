using System.Collections.Concurrent;

namespace Mosty.Register.Listing;

/// <summary>The orders of a list, each made once: numbers of rows, the office's own before candidates.</summary>
internal sealed class ListOrders(ListedPartnership[] rows)
{
    private readonly ConcurrentDictionary<(ListOrder Order, string? Language), Lazy<int[]>> made = new();

    private readonly Lazy<int[]> byId = new(() => [.. Enumerable.Range(0, rows.Length).OrderBy(i => rows[i].Id, StringComparer.Ordinal)]);

    /// <param name="names">For <see cref="ListOrder.Name"/>: the language of the names; null to sort by keys.</param>
    public int[] In(ListOrder order, NameCollation? names) =>
        made.GetOrAdd((order, order == ListOrder.Name ? names?.Language : null), _ => new Lazy<int[]>(() => Make(order, names))).Value;

    /// <summary>By id, candidates among the others.</summary>
    public int[] ById => byId.Value;

    private int[] Make(ListOrder order, NameCollation? names)
    {
        var numbers = Enumerable.Range(0, rows.Length).OrderBy(i => rows[i].IsCandidate);
        return [.. (order switch
        {
            ListOrder.Oldest => ByKeys(numbers.ThenBy(i => rows[i].Since is null).ThenBy(i => rows[i].Since)),
            ListOrder.Newest => ByKeys(numbers.ThenBy(i => rows[i].Since is null).ThenByDescending(i => rows[i].Since)),
            ListOrder.Told => ByKeys(numbers.ThenByDescending(i => rows[i].Events)),
            // The office's own name comes last in the order, for it is nearly everywhere.
            ListOrder.Name when names is not null => numbers
                .ThenBy(i => rows[i].Parties[^1], Comparer<string>.Create(names.Compare)).ThenBy(i => rows[i].Parties[0], Comparer<string>.Create(names.Compare)).ThenBy(i => rows[i].Id, StringComparer.Ordinal),
            _ => ByKeys(numbers),
        })];
    }

    private IOrderedEnumerable<int> ByKeys(IOrderedEnumerable<int> numbers) =>
        numbers.ThenBy(i => rows[i].Parties[0], StringComparer.Ordinal).ThenBy(i => rows[i].Id, StringComparer.Ordinal);
}
