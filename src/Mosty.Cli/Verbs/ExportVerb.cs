using System.CommandLine;
using Mosty.Register;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty export</c>: the whole register as open data on standard output.</summary>
internal static class ExportVerb
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("json (default): partnerships with standing and timeline; csv: one row a timeline entry", "json", "csv");
        var asOf = Choices.Day("--as-of", "As true on this day (default: today)");
        var known = new Option<long?>("--known") { Description = "As known after the decision of this number (default: all)", HelpName = "NUMBER" };
        var verb = new Command(
            "export",
            """
            Writes the register as open data.
            Example: mosty export --format csv > partnerships.csv
            """)
        {
            format, asOf, known,
        };
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result);
            var form = result.GetValue(format) == "csv" ? ExportFormat.Csv : ExportFormat.Json;
            new ExportRegister(opened.Register).Run(terminal.Out, form, result.GetValue(asOf), result.GetValue(known));
            return MostyCommand.Done;
        });
        return verb;
    }
}
