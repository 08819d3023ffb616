namespace Mosty.Register.Listing;

/// <summary>A column of several values a row, each a small number.</summary>
internal sealed class Codes
{
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly List<string> values = [];
    private readonly int[][] rows;

    public Codes(ListedPartnership[] listed, Func<ListedPartnership, IReadOnlyList<string>> column)
    {
        // Rows that list the same share one array already.
        var known = new Dictionary<IReadOnlyList<string>, int[]>(ReferenceEqualityComparer.Instance);
        rows = new int[listed.Length][];
        for (var i = 0; i < listed.Length; i++)
        {
            var list = column(listed[i]);
            if (!known.TryGetValue(list, out var row))
                known.Add(list, row = [.. list.Select(Code)]);
            rows[i] = row;
        }
    }

    public int Count => values.Count;

    public string this[int code] => values[code];

    public int[] Of(int row) => rows[row];

    /// <summary>By code: whether it is one of these.</summary>
    public bool[] Wanted(IEnumerable<string> among)
    {
        var wanted = new bool[values.Count];
        foreach (var value in among)
            if (codes.TryGetValue(value, out var code))
                wanted[code] = true;
        return wanted;
    }

    private int Code(string value)
    {
        if (!codes.TryGetValue(value, out var code))
        {
            codes.Add(value, code = values.Count);
            values.Add(value);
        }

        return code;
    }
}
