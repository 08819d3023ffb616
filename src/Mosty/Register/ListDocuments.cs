namespace Mosty.Register;

/// <summary>Lists the documents of the register, newest addition first.</summary>
public sealed class ListDocuments(RegisterFolder register)
{
    public IReadOnlyList<DocumentLine> Run(int skip = 0, int take = int.MaxValue)
    {
        _ = (register, skip, take);
        throw new NotSupportedException();
    }
}
