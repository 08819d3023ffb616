using System.CommandLine;
using Mosty.Register;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty demo</c>: the whole way in one command: packages, papers, a fresh register, its table, the portal.</summary>
internal static class DemoVerb
{
    /// <summary>A demo is to show something: whatever is not more often wrong than seen.</summary>
    private const double Enough = 0.4;

    public static Command Create(Terminal terminal)
    {
        var papers = CommonOptions.Papers("Your own papers; without any, the sample corpus is read", required: false);
        var noServe = new Option<bool>("--no-serve") { Description = "Stop after the table" };
        var port = Portal.Port();
        var verb = new Command(
            "demo",
            """
            Reads papers into a fresh register, accepts what was read, shows the table and serves the portal until Ctrl-C.
            Example: mosty demo papers/ --no-serve
            """)
        {
            papers, noServe, port,
        };
        verb.SetAction((result, cancel) => Task.Run(
            () => Run(terminal, result, result.GetValue(papers) ?? [], serve: !result.GetValue(noServe), result.GetValue(port), cancel), cancel));
        return verb;
    }

    private static int Run(Terminal terminal, ParseResult result, string[] papers, bool serve, int? port, CancellationToken cancel)
    {
        if (!string.IsNullOrEmpty(terminal.Environment(RegisterFolder.DatabaseVariable)))
            throw new WrongUseException($"demo works on a folder of its own; unset {RegisterFolder.DatabaseVariable}");
        var address = serve ? Portal.Address(terminal, port) : null;
        var folder = OpenedRegister.Folder(terminal, result);
        InstallPackages(terminal);
        DemoFolder.MakeFresh(folder, papers);
        int code;
        using (var opened = OpenedRegister.Open(terminal, result, create: true))
        {
            code = AddVerb.Run(
                terminal, opened, papers.Length > 0 ? papers : [DemoFolder.Samples], new AddOptions(AcceptAbove: Enough), showDocuments: false, cancel);
            DemoNews.Add(opened);
            Listing.Write(terminal, opened.Words, new ListPartnerships(opened.Register).Run(new PartnershipFilter()), "table");
            if (address is not null)
                terminal.Out.WriteLine(Environment.NewLine + opened.Words.Say("terminal.serving", ("address", address)));
        }

        terminal.Out.Flush();
        return address is null ? code : Portal.Serve(folder, port);
    }

    private static void InstallPackages(Terminal terminal)
    {
        var missing = DebianPackages.Missing();
        if (missing.Count == 0)
            return;
        if (!DebianPackages.MayInstall())
        {
            terminal.Error.WriteLine($"PDF files and scans need what is not installed and may not be from here; text, HTML and DOCX are read without. To install it:{Environment.NewLine}  {DebianPackages.Line(missing)}");
            return;
        }

        terminal.Error.WriteLine($"installing, to read PDF files and scans: {string.Join(' ', missing)}");
        if (DebianPackages.Install(missing) is { } said)
            terminal.Error.WriteLine($"that failed, so PDF files or scans cannot be read:{Environment.NewLine}{said}{Environment.NewLine}  {DebianPackages.Line(missing)}");
    }
}
