namespace Mosty.Register.Lists;

/// <summary>Takes an imported list of links back, whole.</summary>
public sealed class UndoImport(RegisterFolder register)
{
    /// <returns>How many links went; null where there is no such list.</returns>
    public int? Run(long list)
    {
        using var db = register.OpenDb();
        using var transaction = db.BeginWriting();
        var sql = db.Sql();
        if (sql.Number("select count(*) from link_list where id = @p0", list) == 0)
            return null;
        var gone = sql.Execute("delete from listed_link where list = @p0", list);
        sql.Execute("delete from link_list where id = @p0", list);
        ChangeLog.Add(db, "links");
        db.SaveChanges();
        transaction.Commit();
        return gone;
    }
}
