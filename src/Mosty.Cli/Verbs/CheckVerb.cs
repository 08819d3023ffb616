using System.CommandLine;
using Mosty.Register;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty check</c>: verifies what the register promises; changes nothing.</summary>
internal static class CheckVerb
{
    public static Command Create(Terminal terminal)
    {
        var verb = new Command(
            "check",
            """
            Verifies that every original has the bytes of its hash, that every quote is the text at its place, that no row points nowhere,
            and that what is derived is what a rebuild gives. Findings go to standard output; exit code 1 if there are any.
            Example: mosty check --data /srv/mosty
            """);
        verb.SetAction((result, cancel) => Task.Run(
            () =>
            {
                using var opened = OpenedRegister.Open(terminal, result);
                var report = new CheckRegister(opened.Register).Run(cancel: cancel);
                foreach (var finding in report.Findings)
                    terminal.Out.WriteLine($"{finding.Code}  {finding.Subject}  {finding.Text}");
                terminal.Error.WriteLine(opened.Words.Say(
                    "terminal.checked",
                    ("documents", report.Documents), ("quotes", report.Quotes), ("partnerships", report.Partnerships), ("findings", report.Findings.Count)));
                return report.Findings.Count > 0 ? MostyCommand.SomeFailed : MostyCommand.Done;
            },
            cancel));
        return verb;
    }
}
