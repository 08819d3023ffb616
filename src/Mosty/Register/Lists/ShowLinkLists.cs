namespace Mosty.Register.Lists;

/// <summary>The lists of links on the register, the newest first.</summary>
public sealed class ShowLinkLists(RegisterFolder register)
{
    public IReadOnlyList<LinkList> Run()
    {
        using var connection = register.Connect();
        return new Sql(connection).Query(
            """
            select l.id, l.name, l.source, l.licence, l.at_ms, (select count(*) from listed_link k where k.list = l.id)
            from link_list l order by l.id desc
            """,
            r => new LinkList(r.GetInt64(0), r.GetString(1), r.GetString(2), r.Text(3), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(4)), r.GetInt32(5)));
    }
}

/// <param name="Links">How many.</param>
public sealed record LinkList(long Id, string Name, string Source, string? Licence, DateTimeOffset At, int Links);
