namespace Mosty.Register;

/// <summary>Lists the documents of the register, newest addition first.</summary>
public sealed class ListDocuments(RegisterFolder register)
{
    public IReadOnlyList<DocumentLine> Run(int skip = 0, int take = int.MaxValue)
    {
        using var connection = register.Connect();
        return [.. DocumentStore.ListNewestFirst(new Sql(connection)).Skip(skip).Take(take)];
    }
}
