using System.CommandLine;
using Mosty.Documents;
using Mosty.Interface;
using Mosty.Register;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty add</c>: reads documents into the register, where their statements wait as proposals.</summary>
internal static class AddVerb
{
    /// <summary>Proposals of at least this confidence are accepted by <c>--accept</c> unless <c>--confidence</c> says otherwise.</summary>
    public const double DefaultConfidence = 0.9;

    public static Command Create(Terminal terminal)
    {
        var papers = CommonOptions.Papers("Documents, or folders of them");
        var accept = new Option<bool>("--accept") { Description = "Accept the proposals read with enough confidence, as decided by this command; the others wait for a person" };
        var confidence = new Option<double>("--confidence")
        {
            Description = "What is enough for --accept, from 0 to 1: the share of such proposals that is right (docs/quality.md)",
            HelpName = "0..1",
            DefaultValueFactory = _ => DefaultConfidence,
        };
        confidence.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<double>() is not (>= 0 and <= 1))
                given.AddError("--confidence is a number from 0 to 1.");
        });
        var home = CommonOptions.Home();
        var language = CommonOptions.Language();
        var verb = new Command(
            "add",
            """
            Reads documents into the register; what they say arrives as proposals. The same bytes again change nothing.
            Example: mosty add papers/ --home PL-06 --accept
            """)
        {
            papers, accept, confidence, home, language,
        };
        verb.SetAction((result, cancel) => Task.Run(
            () =>
            {
                using var opened = OpenedRegister.Open(terminal, result, create: true, result.GetValue(home), result.GetValue(language));
                var options = new AddOptions(
                    result.GetValue(home), result.GetValue(language), result.GetValue(accept) ? result.GetValue(confidence) : null);
                DemoFolder.TakeOver(opened.Register.Path);
                return Run(terminal, opened, result.GetRequiredValue(papers), options, showDocuments: true, cancel);
            },
            cancel));
        return verb;
    }

    /// <summary>Adds, tells failures as they come, and sums up on standard error.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(
        Terminal terminal, OpenedRegister opened, IReadOnlyList<string> papers, AddOptions options, bool showDocuments, CancellationToken cancel)
    {
        var words = opened.Words;
        var found = SourceFiles.Enumerate(papers).ToList();
        var pipeline = new Pipeline(opened.Knowledge, new DocumentReader(opened.Knowledge));
        using var progress = new ProgressLine(terminal, words.Say("terminal.reading"), found.Count);
        var unloaded = 0;
        var summary = new AddDocuments(opened.Register, pipeline).Run(Load(), options, new Told(progress), cancel);
        progress.Clear();
        foreach (var document in summary.Documents.Where(d => d.Failure is not null))
            Failures.Tell(terminal, document.Name, document.Failure!);
        if (showDocuments && summary.Documents.Count > 0)
            WriteDocuments(terminal, words, summary);
        var failed = summary.Count(AddResult.Failed) + unloaded;
        terminal.Error.WriteLine(words.Say(
            "terminal.added",
            ("added", summary.Count(AddResult.Added)), ("again", summary.Count(AddResult.ReadAgain)),
            ("unchanged", summary.Count(AddResult.Unchanged)), ("failed", failed), ("folder", opened.Register.Path)));
        if (options.AcceptAbove is { } enough)
            terminal.Error.WriteLine(words.Say("terminal.accepted", ("n", summary.Documents.Sum(d => d.Accepted)), ("confidence", (decimal)enough)));
        return failed > 0 ? MostyCommand.SomeFailed : MostyCommand.Done;

        IEnumerable<SourceFile> Load()
        {
            foreach (var paper in Paper.Open(found))
            {
                if (paper.File is not null)
                {
                    yield return paper.File;
                    continue;
                }

                unloaded++;
                progress.Clear();
                Failures.Tell(terminal, paper.Name, paper.Failure!);
            }
        }
    }

    private static void WriteDocuments(Terminal terminal, Words words, AddSummary summary)
    {
        var table = new Table(
            words.Say("terminal.column_document"), words.Say("terminal.column_result"), words.Say("terminal.column_id"),
            words.Say("terminal.column_statements"), words.Say("terminal.column_accepted"));
        foreach (var d in summary.Documents)
            table.Add(
                d.Name, words.Say("terminal.result_" + d.Result.ToString().ToLowerInvariant()), d.DocumentId is { } id ? id[..Math.Min(12, id.Length)] : "",
                words.Number(d.Statements), words.Number(d.Accepted));
        table.Write(terminal);
    }

    /// <summary>Reports on the thread that did the work, so that no line comes after the summary.</summary>
    private sealed class Told(ProgressLine line) : IProgress<AddedDocument>
    {
        public void Report(AddedDocument value) => line.Step(value.Name);
    }
}
