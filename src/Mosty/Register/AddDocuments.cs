using Mosty.Documents;

namespace Mosty.Register;

/// <summary>
/// Reads files into the register. Each document is one transaction, so whatever stops the work leaves a sound register and the same call
/// finishes it. Bytes that are already there in the same engine's reading are left alone; a changed engine reads them anew and every decision
/// that still applies holds.
/// </summary>
public sealed class AddDocuments(RegisterFolder register, Pipeline pipeline)
{
    /// <param name="files">Taken lazily, one by one, so that a big batch need not lie in memory.</param>
    /// <param name="progress">Told of each document when it is done, in the order of completion.</param>
    public AddSummary Run(IEnumerable<SourceFile> files, AddOptions options, IProgress<AddedDocument>? progress = null, CancellationToken cancel = default)
    {
        _ = (register, pipeline, files, options, progress, cancel);
        throw new NotSupportedException();
    }
}

/// <param name="Home">Key of the territory that speaks in these documents, where the caller knows it.</param>
/// <param name="Language">ISO 639-1, where the caller knows it.</param>
/// <param name="AcceptAbove">Accept the proposals of these documents of at least this confidence, as made by the command; null accepts none.</param>
/// <param name="Parallelism">Documents read at a time; 0 for one a processor.</param>
public sealed record AddOptions(string? Home = null, string? Language = null, double? AcceptAbove = null, int Parallelism = 0);

public enum AddResult
{
    Added,
    /// <summary>The same bytes were there in the same engine's reading: nothing changed.</summary>
    Unchanged,
    /// <summary>A changed engine (or another home or language given) read them anew.</summary>
    ReadAgain,
    Failed,
}

/// <summary>What became of one file.</summary>
/// <param name="DocumentId">Null when it failed.</param>
/// <param name="Statements">Claims its reading makes, words on partnerships not counted.</param>
/// <param name="Accepted">How many claims (words counted) the command accepted just now.</param>
public sealed record AddedDocument(string Name, AddResult Result, string? DocumentId, int Statements, int Accepted, ReadFailure? Failure);

/// <param name="Documents">In the order of the input.</param>
public sealed record AddSummary(IReadOnlyList<AddedDocument> Documents)
{
    public int Count(AddResult result) => Documents.Count(d => d.Result == result);
}
