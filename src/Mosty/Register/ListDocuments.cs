namespace Mosty.Register;

/// <summary>Lists the documents of the register, newest addition first.</summary>
/// <param name="publicOnly">Leaves out papers about which nobody has decided yet.</param>
public sealed class ListDocuments(RegisterFolder register, bool publicOnly = false)
{
    /// <param name="nothingFound">True for those only of which no statement is on the register.</param>
    public IReadOnlyList<DocumentLine> Run(int skip = 0, int take = int.MaxValue, bool nothingFound = false)
    {
        using var connection = register.Connect();
        return DocumentStore.ListNewestFirst(new Sql(connection), publicOnly, nothingFound, skip, take);
    }

    /// <summary>How many there are.</summary>
    public int Count(bool nothingFound = false)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        if (nothingFound)
            return DocumentStore.Count(sql, publicOnly, nothingFound);
        var papers = register.Entries.Current(sql);
        return (int)papers.Documents - (publicOnly ? papers.Closed.Count : 0);
    }
}
