using System.CommandLine;
using Mosty.Register;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty reports</c>: what visitors of the portal reported as wrong; takes reports up and answers them.</summary>
internal static class ReportsVerb
{
    public static Command Create(Terminal terminal)
    {
        var all = new Option<bool>("--all") { Description = "Also those that are answered" };
        var take = new Option<string?>("--take") { Description = "Say of this report that it is being looked at", HelpName = "NUMBER" };
        var answer = new Option<string?>("--answer") { Description = "Answer this report; the visitor reads what --text says", HelpName = "NUMBER" };
        var text = new Option<string?>("--text") { Description = "The answer", HelpName = "TEXT" };
        var by = new Option<string?>("--by") { Description = "Who takes it up or answers (default: the name of the account); the visitor does not see it", HelpName = "NAME" };
        var verb = new Command(
            "reports",
            """
            Lists what visitors of the portal reported as wrong, and answers them.
            Example: mosty reports --answer k3f9-2m7q-x0ab-9tzr --text Corrected.
            """)
        {
            all, take, answer, text, by,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(take) is not null && result.GetValue(answer) is not null)
                result.AddError("--take and --answer do not go together.");
            if (result.GetValue(answer) is null != result.GetValue(text) is null)
                result.AddError("--answer and --text go together.");
        });
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result);
            if ((result.GetValue(take) ?? result.GetValue(answer)) is { } number)
                Answer(terminal, opened, number, result.GetValue(by) ?? Environment.UserName, result.GetValue(text));
            else
                List(terminal, opened, result.GetValue(all));
            return MostyCommand.Done;
        });
        return verb;
    }

    private static void Answer(Terminal terminal, OpenedRegister opened, string number, string by, string? answer)
    {
        switch (new AnswerReport(opened.Register).Run(number, by, answer))
        {
            case AnswerRefusal.NoSuchReport:
                throw new WrongUseException($"there is no report {number}");
            case AnswerRefusal.NameMissing:
                throw new WrongUseException("--by needs a name");
            case AnswerRefusal.AnswerLength:
                throw new WrongUseException($"an answer has 1 to {AnswerReport.Longest} characters");
        }

        terminal.Out.WriteLine(opened.Words.Say(answer is null ? "terminal.report_taken" : "terminal.report_answered", ("number", number)));
    }

    private static void List(Terminal terminal, OpenedRegister opened, bool all)
    {
        var (words, reports) = (opened.Words, new ListReports(opened.Register).Run(all));
        if (reports.Count == 0)
        {
            terminal.Out.WriteLine(words.Say("terminal.no_reports"));
            return;
        }

        var table = new Table(
            words.Say("terminal.column_number"), words.Say("terminal.column_sent"), words.Say("terminal.column_state"), words.Say("terminal.column_about"), words.Say("terminal.column_message"));
        foreach (var report in reports)
            table.Add(
                report.Number, words.Date(PartialDate.Of(DateOnly.FromDateTime(report.Sent.ToLocalTime().DateTime))), words.Term(report.State), About(report.About),
                string.Concat(report.Message.Select(c => char.IsControl(c) ? ' ' : c)));
        table.Write(terminal);
    }

    // As it can be typed: mosty show cz-it-7k3qd.
    private static string About(ReportAbout about) => about.Kind == ReportAbout.Document ? $"{about.Kind} {about.Id[..12]}" : $"{about.Kind} {about.Id}";
}
