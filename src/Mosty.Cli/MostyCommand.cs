using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Mosty.Cli.Verbs;

namespace Mosty.Cli;

/// <summary>The command <c>mosty</c>: one class per verb under Verbs/.</summary>
internal static class MostyCommand
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Some documents failed (or <c>check</c> found something, or <c>diff</c> a difference); the others are done.</summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong use: unknown options, no such register, a key nobody knows.</summary>
    public const int WrongUse = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    private const int Interrupted = 130;

    public static Command Create(Terminal terminal) => new(
        "mosty", "Reads an office's papers about its foreign partners and keeps the register of partnerships, each fact with its quote.")
    {
        CommonOptions.Data,
        CommonOptions.Lang,
        new HelpOption { Recursive = true },
        new VersionOption(),
        ReadVerb.Create(terminal),
        AddVerb.Create(terminal),
        ListVerb.Create(terminal),
        ShowVerb.Create(terminal),
        SearchVerb.Create(terminal),
        ServeVerb.Create(terminal),
        CheckVerb.Create(terminal),
        ExportVerb.Create(terminal),
        ReportsVerb.Create(terminal),
        ImportVerb.Create(terminal),
        NewsVerb.Create(terminal),
        DemoVerb.Create(terminal),
        EvaluateVerb.Create(terminal),
        DiffVerb.Create(terminal),
    };

    public static async Task<int> Run(string[] args, Terminal terminal)
    {
        var result = Create(terminal).Parse(args);
        // Errors and help go where the caller says, without System.CommandLine's own exit code 1.
        var configuration = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        try
        {
            if (result.Errors.Count > 0)
            {
                foreach (var error in result.Errors)
                    terminal.Error.WriteLine("mosty: " + error.Message.ReplaceLineEndings(" ").TrimEnd());
                terminal.Error.WriteLine($"See: {string.Join(' ', Path(result.CommandResult))} --help");
                return WrongUse;
            }

            return await result.InvokeAsync(configuration);
        }
        catch (WrongUseException wrong)
        {
            terminal.Error.WriteLine("mosty: " + wrong.Message);
            return WrongUse;
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        finally
        {
            terminal.Out.Flush();
        }
    }

    /// <summary>The words that lead to a command: mosty, read.</summary>
    private static IEnumerable<string> Path(CommandResult command) =>
        (command.Parent is CommandResult above ? Path(above) : []).Append(command.Command.Name);
}

/// <summary>The command cannot do what it was asked; the message says why and what to do, in one line.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
