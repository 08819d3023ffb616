using System.CommandLine;
using Mosty.Register;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty show</c>: one partnership with its standing, the reasons, and the timeline with the quotes.</summary>
internal static class ShowVerb
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Its id, the beginning of it, or its parties joined by a slash (CZ-51/IT-23)" };
        var asOf = Choices.Day("--as-of", "As true on this day (default: today)");
        var verb = new Command(
            "show",
            """
            Shows one partnership: who, since when, how it stands and why, and what happened, each entry with its quote.
            Example: mosty show CZ-51/IT-23
            """)
        {
            id, asOf,
        };
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result);
            var wanted = result.GetRequiredValue(id);
            var found = new ShowPartnership(opened.Register).Run(wanted, result.GetValue(asOf));
            if (found.Page is { } page)
            {
                PartnershipText.Write(terminal, opened.Words, page);
                return MostyCommand.Done;
            }

            throw new WrongUseException(found.Ambiguous.Count == 0
                ? $"the register has no partnership '{wanted}'; mosty list names them"
                : $"'{wanted}' may be any of {string.Join(", ", found.Ambiguous.Select(r => r.Id))}");
        });
        return verb;
    }
}
