using System.Collections;

namespace Mosty.Register.Listing;

/// <summary>The lines of a list, each made when it is first looked at: a page shows a hundred of many thousands.</summary>
internal sealed class ListedLines(ListDay day, IReadOnlyList<int> rows) : IReadOnlyList<PartnershipLine>
{
    public int Count => rows.Count;

    public PartnershipLine this[int index] => day.Line(rows[index]);

    public IEnumerator<PartnershipLine> GetEnumerator()
    {
        foreach (var row in rows)
            yield return day.Line(row);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
