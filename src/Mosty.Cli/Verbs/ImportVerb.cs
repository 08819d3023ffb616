using System.CommandLine;
using Mosty.Interface;
using Mosty.Register;
using Mosty.Register.Lists;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty import</c>: brings in what others keep in lists.</summary>
internal static class ImportVerb
{
    /// <summary>Row errors that are printed; all are counted.</summary>
    private const int Printed = 50;

    public static Command Create(Terminal terminal) => new(
        "import",
        """
        Brings in lists that others keep; what they say is shown as theirs and never counted as proven.
        Example: mosty import links twins.csv --source RGRE --dry-run
        """)
    {
        Links(terminal),
        Lists(terminal),
        Undo(terminal),
    };

    private static Command Links(Terminal terminal)
    {
        var list = new Argument<FileInfo>("LIST") { Description = "CSV or tab-separated values in UTF-8, also packed with gzip; the first row names the columns" };
        var source = new Option<string>("--source") { Description = "Who keeps the list, or its address; shown beside everything that comes of it", HelpName = "WORDS", Required = true };
        var licence = new Option<string?>("--licence") { Description = "The list's licence (CC-BY-4.0)", HelpName = "NAME" };
        var map = new Option<string?>("--map")
        {
            Description = "Which column says what: a, a_country, b, b_country, since, note (told from the columns' names where not given)",
            HelpName = "FIELD=COLUMN,...",
        };
        var trial = new Option<bool>("--dry-run") { Description = "Say what would come in and which rows would not; keep nothing" };
        var errors = new Option<FileInfo?>("--errors") { Description = "Write every row left out, with the reason, to this file (CSV)", HelpName = "FILE" };
        var verb = new Command(
            "links",
            """
            Imports a list of links between territories (twin towns) as candidates.
            Example: mosty import links twins.csv --source RGRE --map a=City,a_country=Country,b=Twin,b_country=TwinCountry --dry-run
            """)
        {
            list, source, licence, map, trial, errors,
        };
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result, create: true);
            var file = result.GetRequiredValue(list);
            if (!file.Exists)
                throw new WrongUseException($"there is no file {file.FullName}");
            var outcome = new ImportLinks(opened.Register).Run(new ImportRequest(
                file.Name, File.ReadAllBytes(file.FullName), result.GetRequiredValue(source), result.GetValue(licence), result.GetValue(map), result.GetValue(trial)));
            if (outcome.Reading.Problem is { } problem)
                throw new WrongUseException($"{file.Name}: {problem}");
            if (result.GetValue(errors) is { } told)
                WriteErrors(told, opened.Words, outcome.Reading);
            Tell(terminal, opened.Words, outcome, result.GetValue(trial));
            return outcome.Reading.Errors.Count > 0 ? MostyCommand.SomeFailed : MostyCommand.Done;
        });
        return verb;
    }

    private static string Reason(Words words, RowError error) => words.Say("terminal." + TermKey.Of(error.Problem).Replace('.', '_'));

    /// <summary>With the mark that tells a spreadsheet that it is UTF-8.</summary>
    private static void WriteErrors(FileInfo file, Words words, LinkListReading reading) => File.WriteAllText(
        file.FullName,
        Csv.Line(words.Say("terminal.column_line"), words.Say("terminal.column_value"), words.Say("terminal.column_problem"))
            + string.Concat(reading.Errors.Select(e => Csv.Line($"{e.Line}", e.Value, Reason(words, e)))),
        new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    private static void Tell(Terminal terminal, Words words, ImportOutcome outcome, bool trial)
    {
        var reading = outcome.Reading;
        if (reading.Errors.Count > 0)
        {
            var table = new Table(words.Say("terminal.column_line"), words.Say("terminal.column_value"), words.Say("terminal.column_problem"));
            foreach (var error in reading.Errors.Take(Printed))
                table.Add(words.Number(error.Line), error.Value, Reason(words, error));
            table.Write(terminal);
            if (reading.Errors.Count > Printed)
                terminal.Error.WriteLine(words.Say("terminal.import_more", ("n", reading.Errors.Count - Printed)));
        }

        terminal.Error.WriteLine(words.Say(
            "terminal.import_rows", ("rows", reading.Rows), ("links", reading.Links.Count), ("again", reading.Repeated), ("failed", reading.Errors.Count)));
        terminal.Error.WriteLine(
            trial ? words.Say("terminal.import_trial")
            : outcome.WasThere ? words.Say("terminal.import_there", ("list", outcome.List!.Value))
            : outcome.List is { } list ? words.Say("terminal.import_done", ("list", list))
            : words.Say("terminal.import_nothing"));
    }

    private static Command Lists(Terminal terminal)
    {
        var verb = new Command(
            "list",
            """
            Lists the lists that were imported, with the number by which each is undone.
            Example: mosty import list
            """);
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result);
            var words = opened.Words;
            var table = new Table(words.Say("terminal.column_id"), words.Say("terminal.column_document"), words.Say("terminal.column_links"), words.Say("terminal.column_source"), words.Say("terminal.column_date"));
            foreach (var list in new ShowLinkLists(opened.Register).Run())
                table.Add(words.Number(list.Id), list.Name, words.Number(list.Links), list.Source, words.Date(PartialDate.Of(DateOnly.FromDateTime(list.At.LocalDateTime))));
            if (table.Rows > 0)
                table.Write(terminal);
            else
                terminal.Error.WriteLine(words.Say("terminal.import_none"));
            return MostyCommand.Done;
        });
        return verb;
    }

    private static Command Undo(Terminal terminal)
    {
        var list = new Argument<long>("NUMBER") { Description = "The list's number, from `mosty import list`" };
        var verb = new Command(
            "undo",
            """
            Takes an imported list back, whole. The register's own statements are not touched.
            Example: mosty import undo 1
            """)
        {
            list,
        };
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result);
            var number = result.GetValue(list);
            if (new UndoImport(opened.Register).Run(number) is not { } gone)
                throw new WrongUseException($"there is no list {number}; `mosty import list` shows those that there are");
            terminal.Error.WriteLine(opened.Words.Say("terminal.import_undone", ("list", number), ("n", gone)));
            return MostyCommand.Done;
        });
        return verb;
    }
}
