using System.CommandLine;
using Mosty.Documents;
using Mosty.Interface;
using Mosty.Knowledge;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty read</c>: reads documents without a register, all processors at work, results in the order of the input.</summary>
internal static class ReadVerb
{
    public static Command Create(Terminal terminal)
    {
        var papers = CommonOptions.Papers("Documents, or folders of them");
        var format = CommonOptions.Format("table (default), json (one object; an array for several documents) or jsonl (an object a line)", "table", "json", "jsonl");
        var folder = new Option<string?>("--out") { Description = "Write NAME.json for each document into this folder", HelpName = "DIR" };
        var home = CommonOptions.Home();
        var language = CommonOptions.Language();
        var verb = new Command(
            "read",
            """
            Reads documents and says what they say: places, dates, people, statements, partnerships. Needs no register.
            Example: mosty read papers/ --format jsonl --home PL-06 > readings.jsonl
            """)
        {
            papers, format, folder, home, language,
        };
        verb.SetAction((result, cancel) => Run(
            terminal,
            new Request(
                result.GetRequiredValue(papers), result.GetValue(format), result.GetValue(folder),
                new ReadOptions(result.GetValue(home), result.GetValue(language)), result.GetValue(CommonOptions.Lang)),
            cancel));
        return verb;
    }

    private sealed record Request(string[] Papers, string? Format, string? Folder, ReadOptions Options, string? Lang);

    private static async Task<int> Run(Terminal terminal, Request request, CancellationToken cancel)
    {
        using var knowledge = KnowledgeFile.Open();
        CommonOptions.RequireLanguage(knowledge, request.Options.Language);
        var pipeline = new Pipeline(knowledge, new DocumentReader(knowledge));
        var words = terminal.Words(knowledge, pipeline.Gazetteer, request.Lang);
        var found = SourceFiles.Enumerate(request.Papers).ToList();
        using var output = ReadOutput.Create(terminal, words, request.Format, request.Folder, found.Count);
        using var progress = new ProgressLine(terminal, words.Say("terminal.reading"), found.Count);
        var failed = 0;
        var outcomes = InOrder.Select(
            Paper.Open(found), (paper, stop) => (paper.Name, Outcome: ReadOne(pipeline, paper, request.Options, stop)), Environment.ProcessorCount, cancel);
        await foreach (var (name, outcome) in outcomes)
        {
            progress.Step(name);
            if (outcome.Reading is { } reading)
            {
                output.Add(name, reading);
                continue;
            }

            failed++;
            progress.Clear();
            Failures.Tell(terminal, name, outcome.Failure!);
        }

        progress.Clear();
        output.Finish(failed);
        return failed > 0 ? MostyCommand.SomeFailed : MostyCommand.Done;
    }

    private static ReadOutcome ReadOne(Pipeline pipeline, Paper paper, ReadOptions options, CancellationToken cancel) =>
        paper.File is { } file ? pipeline.Read(file, options, cancel) : new ReadOutcome(null, null, paper.Failure);
}
