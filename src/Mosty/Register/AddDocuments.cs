using System.Collections.Concurrent;
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
        using var writer = new DocumentWriter(register);
        var done = new SortedDictionary<int, AddedDocument>();
        var kept = new List<string>();
        foreach (var (index, file, outcome) in ReadAll(files, options, writer, cancel))
        {
            var added = outcome is { Document: null }
                ? new AddedDocument(file.Name, AddResult.Failed, null, 0, 0, outcome.Failure)
                : writer.Write(file, outcome, options);
            if (added.DocumentId is not null)
                kept.Add(added.DocumentId);
            done.Add(index, added);
            progress?.Report(added);
        }

        if (options.AcceptAbove is not { } confidence)
            return new AddSummary([.. done.Values]);
        var accepted = new AcceptProposals(register).Accept(confidence, options.Command, kept);
        return new AddSummary([.. done.Values.Select(d => d with { Accepted = d.DocumentId is { } id ? accepted.GetValueOrDefault(id) : 0 })]);
    }

    /// <summary>Reads on all processors; hands over one by one. What is there already comes without an outcome.</summary>
    private IEnumerable<(int Index, SourceFile File, ReadOutcome? Outcome)> ReadAll(
        IEnumerable<SourceFile> files, AddOptions options, DocumentWriter writer, CancellationToken cancel)
    {
        var parallelism = options.Parallelism > 0 ? options.Parallelism : Environment.ProcessorCount;
        // A short queue: when writing is the slower side, reading waits and memory stays small.
        using var queue = new BlockingCollection<(int, SourceFile, ReadOutcome?)>(parallelism * 4);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var reading = Task.Run(
            () =>
            {
                try
                {
                    Parallel.ForEach(
                        Partitioner.Create(files.Select((file, index) => (Index: index, File: file)), EnumerablePartitionerOptions.NoBuffering),
                        new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = stop.Token },
                        next => queue.Add((next.Index, next.File, writer.IsKnown(next.File.Sha256, options) ? null : pipeline.Read(next.File, new ReadOptions(options.Home, options.Language), stop.Token)), stop.Token));
                }
                finally
                {
                    queue.CompleteAdding();
                }
            },
            CancellationToken.None);
        try
        {
            foreach (var next in queue.GetConsumingEnumerable(cancel))
                yield return next;
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            // The readers must be gone before the queue is: they would put documents into it.
            stop.Cancel();
            ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        }
    }
}

/// <param name="Home">Key of the territory that speaks in these documents, where the caller knows it.</param>
/// <param name="Language">ISO 639-1, where the caller knows it.</param>
/// <param name="AcceptAbove">Accept the proposals of these documents of at least this confidence, as made by the command; null accepts none.</param>
/// <param name="Parallelism">Documents read at a time; 0 for one a processor.</param>
/// <param name="Command">How decisions made by the command are signed.</param>
public sealed record AddOptions(string? Home = null, string? Language = null, double? AcceptAbove = null, int Parallelism = 0, string Command = "mosty add --accept");

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
/// <param name="DocumentId">SHA-256; null when it failed.</param>
/// <param name="Statements">Claims its reading makes, words on partnerships not counted; 0 when unchanged.</param>
/// <param name="Accepted">How many claims (words counted) the command accepted just now; told in the summary only.</param>
public sealed record AddedDocument(string Name, AddResult Result, string? DocumentId, int Statements, int Accepted, ReadFailure? Failure);

/// <param name="Documents">In the order of the input.</param>
public sealed record AddSummary(IReadOnlyList<AddedDocument> Documents)
{
    public int Count(AddResult result) => Documents.Count(d => d.Result == result);
}
