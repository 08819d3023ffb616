using System.CommandLine;
using Mosty.Register;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty search</c>: partnerships and documents that hold all the words, with or without marks, however inflected.</summary>
internal static class SearchVerb
{
    private const string Bold = "\u001B[1m", Plain = "\u001B[22m";

    public static Command Create(Terminal terminal)
    {
        var wanted = new Argument<string[]>("WORDS") { Description = "Words that must all be there", Arity = ArgumentArity.OneOrMore };
        var verb = new Command(
            "search",
            """
            Finds partnerships and documents that hold all the words, with or without marks, however inflected.
            Example: mosty search wspolpraca szpital
            """)
        {
            wanted,
        };
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result);
            var words = opened.Words;
            var found = new SearchRegister(opened.Register).Run(string.Join(' ', result.GetRequiredValue(wanted)));
            foreach (var hit in found.Partnerships)
            {
                terminal.Out.WriteLine($"{string.Join(" \u2013 ", hit.Partnership.Parties.Select(words.Territory))}   [{hit.Partnership.Id}]");
                WriteSnippet(terminal, hit.Snippet);
            }

            foreach (var hit in found.Documents)
            {
                terminal.Out.WriteLine(words.Say("terminal.source", ("name", hit.Name), ("page", hit.Page)));
                WriteSnippet(terminal, hit.Snippet);
            }

            terminal.Error.WriteLine(words.Say("terminal.found", ("documents", found.Total), ("partnerships", found.CountOf(SearchKind.Partnership))));
            return MostyCommand.Done;
        });
        return verb;
    }

    private static void WriteSnippet(Terminal terminal, IReadOnlyList<SnippetPart> parts)
    {
        var text = string.Concat(parts.Select(p => p.Hit && terminal.Colour ? Bold + p.Text + Plain : p.Text));
        if (text.Length > 0)
            terminal.Out.WriteLine("    " + ReadingTables.OneLine(text));
    }
}
