using System.CommandLine;
using Mosty.Documents;
using Mosty.Evaluation;
using Mosty.Evaluation.Damage;
using Mosty.Knowledge;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty evaluate</c>: how far reading agrees with what people read in the same documents.</summary>
internal static class EvaluateVerb
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string>("GOLD") { Description = "Folder of NAME.json: what a person reads in NAME.*, in the form of docs/reading.md" };
        var texts = new Argument<string>("TEXTS") { Description = "Folder of the documents NAME.*" };
        var outputs = new Option<string?>("--read") { Description = "Score the outputs NAME.json of this folder (of another version, of another reader) and read nothing", HelpName = "DIR" };
        var part = new Option<string?>("--part") { Description = "all (default), aside (documents whose gold says so, kept for the last measure) or dev (the others)", HelpName = "all|dev|aside" };
        part.AcceptOnlyFromAmong("all", "dev", "aside");
        var misses = new Option<bool>("--misses") { Description = "List what was missed, false alarms, wrong acts and statuses, each with its quote; those of documents aside only with --part aside" };
        var byDocument = new Option<bool>("--by-document") { Description = "A row for each document too" };
        var damage = Choices.SeveralOrAll<DamageKind>("--damage", "Read the texts damaged too, and say what it costs; all, or");
        var keep = new Option<string?>("--keep") { Description = "With --damage: write the damaged texts NAME.KIND.txt into this folder", HelpName = "DIR" };
        var format = CommonOptions.Format("table (default) or json", "table", "json");
        var verb = new Command(
            "evaluate",
            """
            Reads documents and compares the readings with gold: precision, recall, F1 of each measure, by language and by kind of statement.
            Example: mosty evaluate data/samples/readings data/samples/papers --part dev --misses
            """)
        {
            gold, texts, outputs, part, damage, keep, misses, byDocument, format,
        };
        verb.SetAction((result, cancel) => Run(
            terminal,
            new Request(
                result.GetRequiredValue(gold), result.GetRequiredValue(texts), result.GetValue(outputs), result.GetValue(part) ?? "all",
                result.GetValue(damage) ?? [], result.GetValue(keep),
                result.GetValue(misses), result.GetValue(byDocument), result.GetValue(format) == "json", result.GetValue(CommonOptions.Lang)),
            cancel));
        return verb;
    }

    private sealed record Request(string Gold, string Texts, string? Outputs, string Part, DamageKind[] Damage, string? Keep, bool Misses, bool ByDocument, bool Json, string? Lang);

    private static async Task<int> Run(Terminal terminal, Request request, CancellationToken cancel)
    {
        using var knowledge = KnowledgeFile.Open();
        var documents = new DocumentReader(knowledge);
        var pipeline = new Pipeline(knowledge, documents);
        var words = terminal.Words(knowledge, pipeline.Gazetteer, request.Lang);
        var pairs = Pairs(request);
        var evaluator = new Evaluator(pipeline, documents, request.Outputs, Damage(request, pipeline, documents, knowledge));
        var (scores, damaged) = (new List<DocumentScore>(), new List<EvaluatedDamage>());
        var problems = 0;
        using var progress = new ProgressLine(terminal, words.Say("terminal.reading"), pairs.Count);
        await foreach (var evaluated in InOrder.Select(pairs, evaluator.Evaluate, Environment.ProcessorCount, cancel))
        {
            progress.Step(evaluated.Pair.Name);
            if (evaluated.Problem is { } problem)
            {
                problems++;
                progress.Clear();
                terminal.Error.WriteLine(problem);
            }

            if (evaluated.Score is not { } score || (request.Part != "all" && score.Aside != (request.Part == "aside")))
                continue;
            scores.Add(Told(score, request));
            damaged.AddRange(evaluated.Damaged.Select(d => d with { Score = Told(d.Score, request) }));
        }

        progress.Clear();
        var report = new EvaluationReport(scores, damaged);
        if (request.Json)
            terminal.Out.WriteLine(EvaluationJson.Write(report, request.ByDocument, request.Misses));
        else
            new EvaluationTables(terminal, words).Write(report, request.ByDocument, request.Misses);
        return problems > 0 ? MostyCommand.SomeFailed : MostyCommand.Done;
    }

    /// <summary>Whoever looks at what was missed in the documents kept aside has no unseen measure any more, so it takes a word of their own.</summary>
    private static DocumentScore Told(DocumentScore score, Request request) => score.Aside && request.Part != "aside" ? score with { Differences = [] } : score;

    private static DamageEvaluator? Damage(Request request, Pipeline pipeline, DocumentReader documents, KnowledgeFile knowledge)
    {
        if (request.Damage.Length == 0)
            return request.Keep is null ? null : throw new WrongUseException("--keep needs --damage");
        if (request.Outputs is not null)
            throw new WrongUseException("--damage reads, so it does not go with --read");
        if (request.Keep is { } folder)
            Directory.CreateDirectory(folder);
        return new DamageEvaluator(pipeline, documents, new Damager(knowledge), request.Damage, request.Keep);
    }

    private static IReadOnlyList<EvaluationPair> Pairs(Request request)
    {
        foreach (var folder in new[] { request.Gold, request.Texts, request.Outputs }.OfType<string>().Where(f => !Directory.Exists(f)))
            throw new WrongUseException($"there is no folder {folder}");
        var pairs = EvaluationPair.Find(request.Gold, request.Texts);
        return pairs.Count > 0 ? pairs : throw new WrongUseException($"no document NAME.* in {request.Texts} has its NAME.json in {request.Gold}");
    }
}
