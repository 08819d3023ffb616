using System.Text;
using Mosty.Documents;
using Mosty.Evaluation.Damage;

namespace Mosty.Evaluation;

/// <summary>Damages the text of documents, reads it and scores what was read, against the places of the unharmed text. Thread-safe.</summary>
/// <remarks>
/// The text is what was decoded, stored as plain text: the layout of HTML, DOCX or PDF is gone from the unharmed text that damage is compared with, too.
/// </remarks>
/// <param name="keep">A folder for the damaged texts, NAME.KIND.txt; null for none.</param>
public sealed class DamageEvaluator(Pipeline pipeline, DocumentReader documents, Damager damager, IReadOnlyCollection<DamageKind> kinds, string? keep = null)
{
    /// <summary>One score for the unharmed text and one for each kind; none where the document cannot be read.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IReadOnlyList<EvaluatedDamage> Evaluate(EvaluationPair pair, GoldReading gold, SourceFile file, CancellationToken cancel)
    {
        if (documents.Read(file, new ReadOptions(), cancel).Document is not { } document)
            return [];
        var original = document.Text;
        return
        [
            new EvaluatedDamage(null, Score(pair, gold, original, DamagedText.Unharmed(original), cancel)),
            .. kinds.Select(kind => new EvaluatedDamage(kind, Score(pair, gold, original, Damaged(kind, pair, original, gold.Language), cancel))),
        ];
    }

    private DamagedText Damaged(DamageKind kind, EvaluationPair pair, string original, string? language)
    {
        var damaged = damager.Apply(kind, pair.Name, original, language);
        if (keep is not null)
            File.WriteAllText(Path.Combine(keep, $"{pair.Name}.{kind}.txt"), damaged.Text);
        return damaged;
    }

    private DocumentScore Score(EvaluationPair pair, GoldReading gold, string original, DamagedText damaged, CancellationToken cancel)
    {
        var outcome = pipeline.Read(new SourceFile(pair.Name + ".txt", Encoding.UTF8.GetBytes(damaged.Text)), new ReadOptions(), cancel);
        return outcome is { Reading: { } reading, Document: { } document }
            ? DocumentScorer.Score(pair.Name, gold, FoundReading.Of(reading), new DamagedGround(original, damaged.AsDecoded(original, document.Text)))
            : DocumentScorer.Score(pair.Name, gold, FoundReading.Nothing, new DamagedGround(original, damaged));
    }
}
