using Mosty.Cli;

namespace Mosty.Tests.Cli;

/// <summary>A terminal in memory: what a pipe would get.</summary>
internal sealed class TestTerminal
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public TestTerminal(bool person = false, Dictionary<string, string>? environment = null) =>
        Terminal = new Terminal(output, error, person, person, name => environment?.GetValueOrDefault(name), TimeProvider.System);

    public Terminal Terminal { get; }

    public string Out => output.ToString();

    public string Error => error.ToString();

    /// <summary>Runs the command in this process.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<(int Code, string Out, string Error)> Run(params string[] args)
    {
        var terminal = new TestTerminal();
        var code = await MostyCommand.Run(args, terminal.Terminal);
        return (code, terminal.Out, terminal.Error);
    }
}
