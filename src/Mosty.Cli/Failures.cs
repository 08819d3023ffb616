using Mosty.Documents;

namespace Mosty.Cli;

/// <summary>How a document that could not be read is told: one line with its name, the reason and what to do.</summary>
internal static class Failures
{
    public static void Tell(Terminal terminal, string name, ReadFailure failure) =>
        terminal.Error.WriteLine($"{name}: {failure.Reason} ({failure.Code}). {failure.Remedy}");
}
