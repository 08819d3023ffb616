namespace Mosty.Register;

/// <summary>Gathers one document's page.</summary>
public sealed class ShowDocument(RegisterFolder register)
{
    /// <param name="id">SHA-256 or a prefix of at least six digits that only it has.</param>
    public DocumentPage? Run(string id)
    {
        _ = (register, id);
        throw new NotSupportedException();
    }
}
