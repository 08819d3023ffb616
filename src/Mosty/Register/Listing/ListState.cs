using System.Collections.Concurrent;

namespace Mosty.Register.Listing;

/// <summary>Every partnership of the register in one state of it, in columns. Cannot change; what is derived is made when it is first asked for.</summary>
internal sealed class ListState
{
    /// <summary>Days whose standing is kept ready: today's, and the last few asked for.</summary>
    private const int DaysKept = 8;

    private readonly ConcurrentDictionary<DateOnly, ListDay> days = new();
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers;

    public ListState(RegisterMark mark, ListedPartnership[] rows)
    {
        (Mark, Rows) = (mark, rows);
        numbers = new Dictionary<string, int>(rows.Length, StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++)
        {
            numbers.Add(rows[i].Id, i);
            foreach (var place in rows[i].Places)
            {
                if (!places.TryGetValue(place, out var list))
                    places.Add(place, list = []);
                list.Add(i);
            }
        }

        Orders = new ListOrders(rows);
        Above = [.. rows.Select(r => r.Above is { } above && numbers.TryGetValue(above, out var number) ? number : -1)];
        (Countries, Fields, Papers) = (new Codes(rows, r => r.Countries), new Codes(rows, r => r.Fields), new Codes(rows, r => r.Papers));
    }

    public RegisterMark Mark { get; }

    public ListedPartnership[] Rows { get; }

    public ListOrders Orders { get; }

    public Codes Countries { get; }

    public Codes Fields { get; }

    public Codes Papers { get; }

    /// <summary>By row: the row of its umbrella; -1 where none is listed.</summary>
    public int[] Above { get; }

    /// <summary>Rows with a party that is, or lies in, a territory.</summary>
    public IReadOnlyList<int> Within(string territory) => places.GetValueOrDefault(territory) ?? [];

    public IEnumerable<(string Territory, int Rows)> Places => places.Select(p => (p.Key, p.Value.Count));

    public ListDay On(DateOnly day)
    {
        if (days.TryGetValue(day, out var known))
            return known;
        if (days.Count >= DaysKept)
            foreach (var old in days.Keys.Take(1))
                days.TryRemove(old, out _);
        return days.GetOrAdd(day, d => new ListDay(this, d));
    }

    /// <summary>The same with some rows as they are now; a row that is gone is null.</summary>
    public ListState With(RegisterMark mark, IReadOnlyDictionary<string, ListedPartnership?> now) => new(
        mark,
        [.. Rows.Select(r => now.TryGetValue(r.Id, out var changed) ? changed : r).OfType<ListedPartnership>(), .. now.Values.OfType<ListedPartnership>().Where(r => !numbers.ContainsKey(r.Id))]);
}

/// <summary>How far the register has come: equal marks, equal lists.</summary>
internal readonly record struct RegisterMark(long Change, long Decision)
{
    public static RegisterMark Of(Sql sql) => sql.First(
        "select (select max(seq) from change), (select max(seq) from decision)", r => new RegisterMark(r.IsDBNull(0) ? 0 : r.GetInt64(0), r.IsDBNull(1) ? 0 : r.GetInt64(1)));
}
