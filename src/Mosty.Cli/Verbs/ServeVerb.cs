using System.CommandLine;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty serve</c>: the portal over a register, until Ctrl-C.</summary>
internal static class ServeVerb
{
    public static Command Create(Terminal terminal)
    {
        var port = Portal.Port();
        var verb = new Command(
            "serve",
            """
            Serves the portal over the register until Ctrl-C.
            Example: mosty serve --data /srv/mosty --port 8080
            """)
        {
            port,
        };
        verb.SetAction(result =>
        {
            using (OpenedRegister.Open(terminal, result))
            {
                // Opened once, so that a missing or damaged register is told here in one line.
            }

            var number = result.GetValue(port);
            terminal.Error.WriteLine(Portal.Address(terminal, number));
            return Portal.Serve(OpenedRegister.Folder(terminal, result), number);
        });
        return verb;
    }
}
