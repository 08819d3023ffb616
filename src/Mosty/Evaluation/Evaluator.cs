using System.Text;
using System.Text.Json;
using Mosty.Documents;

namespace Mosty.Evaluation;

/// <summary>Reads documents and scores what was read. Thread-safe.</summary>
/// <param name="outputs">A folder of outputs NAME.json to be scored in place of reading; null to read.</param>
/// <param name="damage">Scores each document damaged too; null for not.</param>
public sealed class Evaluator(Pipeline pipeline, DocumentReader documents, string? outputs = null, DamageEvaluator? damage = null)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The score of one document. A document that cannot be read, or whose output is missing or broken, counts as one in which nothing was found, and
    /// says so; where a program or the gold is what is missing, there is no score.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Evaluated Evaluate(EvaluationPair pair, CancellationToken cancel = default)
    {
        GoldReading gold;
        try
        {
            gold = GoldReading.Parse(File.ReadAllText(pair.Gold));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return new Evaluated(pair, null, $"{pair.Gold}: {Why(e)}");
        }

        var opened = SourceFiles.Enumerate([pair.Document]).Single().Open();
        if (opened.File is not { } file)
            return new Evaluated(pair, null, $"{pair.Document}: {opened.Failure!.Reason}");
        return outputs is null ? Read(pair, gold, file, cancel) : Output(pair, gold, file, Path.Combine(outputs, pair.Id + ".json"), cancel);
    }

    private Evaluated Read(EvaluationPair pair, GoldReading gold, SourceFile file, CancellationToken cancel)
    {
        var outcome = pipeline.Read(file, new ReadOptions(), cancel);
        return outcome is { Reading: { } reading, Document: { } document }
            ? Scored(pair, gold, FoundReading.Of(reading), TextOf(file, document)) with { Damaged = damage?.Evaluate(pair, gold, file, cancel) ?? [] }
            : Unread(pair, gold, outcome.Failure!);
    }

    private Evaluated Output(EvaluationPair pair, GoldReading gold, SourceFile file, string output, CancellationToken cancel)
    {
        var decoded = documents.Read(file, new ReadOptions(), cancel);
        if (decoded.Document is not { } document)
            return Unread(pair, gold, decoded.Failure!);
        try
        {
            return Scored(pair, gold, FoundReading.Parse(File.ReadAllText(output)), TextOf(file, document));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return Scored(pair, gold, FoundReading.Nothing, "") with { Problem = $"{output}: {Why(e)}; counted as nothing found" };
        }
    }

    private static Evaluated Unread(EvaluationPair pair, GoldReading gold, ReadFailure failure)
    {
        var problem = $"{pair.Document}: {failure.Reason} ({failure.Code})";
        return failure.Code == "missing-program"
            ? new Evaluated(pair, null, $"{problem}; left out. {failure.Remedy}")
            : Scored(pair, gold, FoundReading.Nothing, "") with { Problem = problem + "; counted as nothing found" };
    }

    private static Evaluated Scored(EvaluationPair pair, GoldReading gold, FoundReading found, string text) =>
        new(pair, DocumentScorer.Score(pair.Name, gold, found, new QuoteGround(text)), null);

    /// <summary>A text file as it stands, so that a quote counts as grounded only where it is in the file itself; of all else the decoded text.</summary>
    private static string TextOf(SourceFile file, DocumentText document)
    {
        if (document.MediaType != MediaTypes.Text)
            return document.Text;
        try
        {
            return StrictUtf8.GetString(file.Bytes.Span);
        }
        catch (DecoderFallbackException)
        {
            return document.Text;
        }
    }

    private static string Why(Exception e) => e switch
    {
        JsonException => "broken JSON: " + e.Message,
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "permission is denied",
        _ => e.Message,
    };
}

/// <summary>The score of a document, and what went wrong with it.</summary>
/// <param name="Score">Null where there is nothing to compare.</param>
/// <param name="Problem">One line in plain English; null where all went well.</param>
public sealed record Evaluated(EvaluationPair Pair, DocumentScore? Score, string? Problem)
{
    public IReadOnlyList<EvaluatedDamage> Damaged { get; init; } = [];
}
