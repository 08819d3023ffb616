using Mosty.Register.Rows;

namespace Mosty.Register;

/// <summary>Lists what partnerships tell that has a page of its own.</summary>
public sealed class ListTold(RegisterFolder register)
{
    /// <summary>Permanent ids of the dated events of the office's own partnerships, the newest first.</summary>
    public IReadOnlyList<string> Events() => Query(
        """
        select h.event, max(h.date_first) from happening h join partnership_row l on l.partnership = h.partnership
        where h.event like 'e-%' and l.is_candidate = @p0 group by h.event order by 2 desc, 1
        """, false);

    /// <summary>Ids of the organisations that statements name.</summary>
    public IReadOnlyList<string> Organisations() => Query("select distinct id from named where kind = @p0 order by id", NamedRow.Organisation);

    private List<string> Query(string text, object value)
    {
        using var connection = register.Connect();
        return new Sql(connection).Query(text, r => r.GetString(0), value);
    }
}
