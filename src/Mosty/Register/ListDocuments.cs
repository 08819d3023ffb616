namespace Mosty.Register;

/// <summary>Lists the documents of the register, newest addition first.</summary>
/// <param name="publicOnly">Leaves out papers about which nobody has decided yet.</param>
public sealed class ListDocuments(RegisterFolder register, bool publicOnly = false)
{
    public IReadOnlyList<DocumentLine> Run(int skip = 0, int take = int.MaxValue)
    {
        using var connection = register.Connect();
        return [.. DocumentStore.ListNewestFirst(new Sql(connection), publicOnly).Skip(skip).Take(take)];
    }
}
