using System.Text;
using Mosty.Interface;
using Mosty.Knowledge;
using Mosty.Territories;

namespace Mosty.Cli;

/// <summary>Where a run of the command speaks: data to <paramref name="Out"/>, everything else to <paramref name="Error"/>.</summary>
/// <param name="OutIsTerminal">True when a person looks at the output: tables get borders and, unless NO_COLOR is set, colour.</param>
/// <param name="ErrorIsTerminal">True when progress may be drawn.</param>
/// <param name="Environment">Variables, passed in so that a test can give its own.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool OutIsTerminal, bool ErrorIsTerminal, Func<string, string?> Environment, TimeProvider Clock)
{
    public bool Colour => OutIsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb";

    /// <summary>The words in the language that <c>--lang</c> asks for, else in that of the locale, else English.</summary>
    /// <exception cref="WrongUseException">There are no words in the language asked for.</exception>
    public Words Words(KnowledgeFile knowledge, Gazetteer gazetteer, string? asked)
    {
        var spoken = Interface.Words.Available(knowledge);
        if (asked is not null && !spoken.Contains(asked))
            throw new WrongUseException($"there are no words in '{asked}'; there are in {string.Join(", ", spoken)}");
        var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(Environment).FirstOrDefault(v => !string.IsNullOrEmpty(v)) ?? "";
        var ofLocale = locale.Split('_', '.')[0];
        return Interface.Words.Open(knowledge, gazetteer, asked ?? (spoken.Contains(ofLocale) ? ofLocale : "en"));
    }

    public static Terminal OfProcess()
    {
        // Console.Out would follow LANG=C into question marks and flush after each line; data is UTF-8 whatever the locale.
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { AutoFlush = !Console.IsOutputRedirected };
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        return new Terminal(
            output, error, !Console.IsOutputRedirected, !Console.IsErrorRedirected, System.Environment.GetEnvironmentVariable, TimeProvider.System);
    }
}
