using Mosty.Interface;
using Mosty.Register;
using Mosty.Timelines;

namespace Mosty.Cli;

/// <summary>One partnership as text: its standing with the reasons, then the timeline, every entry with its quotes.</summary>
internal static class PartnershipText
{
    public static void Write(Terminal terminal, Words words, PartnershipPage page)
    {
        var output = terminal.Out;
        output.WriteLine($"{string.Join(" \u2013 ", page.Parties.Select(words.Territory))}   [{page.Id}]");
        WriteStanding(output, words, page);
        WriteRelated(output, words, "terminal.above", page.Above is { } above ? [above] : []);
        WriteRelated(output, words, "terminal.below", page.Below);
        WriteRelated(output, words, "terminal.grew_from", page.GrewFrom);
        WriteRelated(output, words, "terminal.grew_into", page.GrewInto);
        WriteTimeline(output, words, page.Timeline);
        WriteConflicts(output, words, page.Timeline);
        WritePeople(output, words, page.People);
        if (page.Proposals > 0)
            output.WriteLine(Environment.NewLine + words.Say("terminal.proposals", ("n", page.Proposals)));
        if (!page.SeenByPerson)
            output.WriteLine(Environment.NewLine + words.Say("terminal.page_not_seen"));
    }

    private static void WriteStanding(TextWriter output, Words words, PartnershipPage page)
    {
        var standing = page.Standing;
        output.WriteLine($"{words.Date(PartialDate.Of(page.AsOf))}: {words.Term(standing.Formal)} ({words.Term("according_to_documents")}); {words.Term(standing.Activity)}");
        if (standing.Policy != Policy.Open)
            output.WriteLine($"{words.Term("facet.policy")}: {words.Term(standing.Policy)}");
        if (standing.LastContact is { } last)
            output.WriteLine($"{words.Term("last_contact")}: {words.Date(last)}");
        foreach (var reason in standing.Because)
            output.WriteLine("  - " + words.Say(reason));
    }

    private static void WriteRelated(TextWriter output, Words words, string label, IReadOnlyList<PartnershipRef> related)
    {
        foreach (var other in related)
            output.WriteLine($"{words.Say(label)}: {string.Join(" \u2013 ", other.Parties.Select(words.Territory))}   [{other.Id}]");
    }

    private static void WriteTimeline(TextWriter output, Words words, Timeline timeline)
    {
        foreach (var entry in timeline.Events)
        {
            output.WriteLine();
            var through = entry.Through is { } parties ? $" ({words.Say("terminal.through", ("parties", parties))})" : "";
            output.WriteLine($"{(entry.Date is { } date ? words.Date(date) : words.Term("undated"))}  {ReadingTables.KindAndAct(words, entry.Kind, entry.Act)}{through}");
            foreach (var evidence in entry.Sources)
                output.WriteLine($"    \u201C{ReadingTables.OneLine(evidence.Statement.Quote)}\u201D  {words.Say("terminal.source", ("name", evidence.Source.Name), ("page", evidence.Statement.Page))}");
        }
    }

    private static void WriteConflicts(TextWriter output, Words words, Timeline timeline)
    {
        if (timeline.Conflicts.Count == 0)
            return;
        output.WriteLine(Environment.NewLine + words.Say("terminal.conflicts"));
        foreach (var conflict in timeline.Conflicts)
            output.WriteLine("  - " + words.Say(conflict));
    }

    private static void WritePeople(TextWriter output, Words words, IReadOnlyList<PersonLine> people)
    {
        if (people.Count == 0)
            return;
        output.WriteLine(Environment.NewLine + words.Say("terminal.people"));
        foreach (var person in people)
            output.WriteLine("  - " + string.Join(", ", new[] { person.Name, person.Office, person.Of is { } of ? words.Territory(of) : null }.Where(p => p is not null)));
    }
}
