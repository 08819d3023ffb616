namespace Mosty.Register;

/// <summary>Accepts every undecided claim of at least a stated confidence; the decisions are recorded as made by the command, not by a person.</summary>
public sealed class AcceptProposals(RegisterFolder register)
{
    /// <param name="confidence">0–1.</param>
    /// <param name="command">How the decision is signed: "mosty add --accept".</param>
    /// <param name="documents">SHA-256 of the documents whose proposals are meant; null for all.</param>
    /// <returns>How many claims were accepted.</returns>
    public int Run(double confidence, string command, IReadOnlyCollection<string>? documents = null)
    {
        _ = (register, confidence, command, documents);
        throw new NotSupportedException();
    }
}
