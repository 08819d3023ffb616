using System.CommandLine;
using Mosty.Register;
using Mosty.Timelines;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty list</c>: the partnerships of the register as true on a day.</summary>
internal static class ListVerb
{
    public static Command Create(Terminal terminal)
    {
        var asOf = Choices.Day("--as-of", "As true on this day (default: today)");
        var formal = Choices.Several<Formal>("--formal", "Only with this standing according to documents");
        var activity = Choices.Several<Activity>("--activity", "Only with this activity");
        var territory = new Option<string[]>("--territory")
        {
            Description = "Only with a party that is, or lies within, this territory (PL, CZ-51)",
            HelpName = "KEY",
            Arity = ArgumentArity.OneOrMore,
        };
        territory.Validators.Add(CommonOptions.RequireKey);
        var format = CommonOptions.Format("table (default), json or csv", "table", "json", "csv");
        var verb = new Command(
            "list",
            """
            Lists partnerships with their standing on a day.
            Example: mosty list --territory CZ-51 --formal in_force,ended --as-of 2022-06-30
            """)
        {
            asOf, formal, activity, territory, format,
        };
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result);
            var listing = new ListPartnerships(opened.Register).Run(new PartnershipFilter(
                result.GetValue(asOf), result.GetValue(formal) ?? [], result.GetValue(activity) ?? [], result.GetValue(territory) ?? []));
            Listing.Write(terminal, opened.Words, listing, result.GetValue(format) ?? "table");
            return MostyCommand.Done;
        });
        return verb;
    }
}
