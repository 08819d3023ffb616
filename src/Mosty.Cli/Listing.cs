using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Mosty.Interface;
using Mosty.Register;

namespace Mosty.Cli;

/// <summary>A list of partnerships as a table, as JSON, as CSV.</summary>
internal static class Listing
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static void Write(Terminal terminal, Words words, PartnershipListing listing, string format)
    {
        switch (format)
        {
            case "json":
                terminal.Out.WriteLine(JsonSerializer.Serialize(listing.Lines.Select(Row.Of), Json));
                break;
            case "csv":
                WriteCsv(terminal.Out, listing);
                break;
            default:
                WriteTable(terminal, words, listing);
                break;
        }
    }

    private static void WriteTable(Terminal terminal, Words words, PartnershipListing listing)
    {
        var table = new Table(
            words.Say("terminal.column_id"), words.Say("terminal.column_partnership"), words.Say("terminal.column_since"), words.Say("terminal.column_formal"),
            words.Say("terminal.column_activity"), words.Say("terminal.column_last_contact"), words.Say("terminal.column_causes"));
        foreach (var line in listing.Lines)
        {
            table.Add(
                line.Id, Name(words, line), line.Since is { } since ? words.Date(since) : "", words.Term(line.Formal),
                line.Policy == Timelines.Policy.Open ? words.Term(line.Activity) : $"{words.Term(line.Activity)}; {words.Term(line.Policy)}", line.LastContact is { } last ? words.Date(last) : "", string.Join(", ", line.Causes.Select(words.Term)));
            foreach (var institutions in line.Sketch.OneLevelDown)
                table.Add(
                    "", "  " + words.Say("terminal.one_level_down", ("names", string.Join(" \u2013 ", institutions.Names))), institutions.Date is { } date ? words.Date(date) : "", "", "", "", "");
        }

        if (table.Rows > 0)
            table.Write(terminal);
        terminal.Out.WriteLine(words.Say(
            "terminal.listed", ("n", listing.Lines.Count(l => !l.IsCandidate)), ("candidates", listing.Lines.Count(l => l.IsCandidate)), ("date", listing.AsOf)));
        if (listing.Lines.Any(l => !l.SeenByPerson))
            terminal.Out.WriteLine(words.Say("terminal.not_seen", ("n", listing.Lines.Count(l => !l.SeenByPerson))));
    }

    /// <summary>"Liberec Region – Bursa", with what it is when it is no partnership of the office or stands under another.</summary>
    private static string Name(Words words, PartnershipLine line)
    {
        var name = string.Join(" \u2013 ", line.Parties.Select(words.Territory));
        if (line.IsCandidate)
            return $"{name} ({words.Term("candidate")})";
        return line.Above is { } above ? $"{name} ({words.Say("terminal.under", ("parties", above.Parties))})" : name;
    }

    private static void WriteCsv(TextWriter output, PartnershipListing listing)
    {
        output.Write("id,parties,formal,activity,policy,causes,since,last_contact,candidate,above,events,documents,seen_by_person\r\n");
        foreach (var row in listing.Lines.Select(Row.Of))
        {
            string?[] cells =
            [
                row.Id, string.Join('|', row.Parties), Snake(row.Formal), Snake(row.Activity), Snake(row.Policy), string.Join('|', row.Causes.Select(Snake)),
                row.Since?.Value, row.LastContact?.Value, row.Candidate ? "yes" : "no", row.Above, $"{row.Events}", $"{row.Documents}", row.SeenByPerson ? "yes" : "no",
            ];
            output.Write(string.Join(',', cells.Select(Quoted)) + "\r\n");
        }
    }

    /// <summary>RFC 4180: quoted when it holds a comma, a quote or a line end.</summary>
    private static string Quoted(string? cell) =>
        cell is null ? "" : cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string Snake<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>What a program gets of a line: keys and codes, no words.</summary>
    private sealed record Row(
        string Id, IReadOnlyList<string> Parties, Timelines.Formal Formal, Timelines.Activity Activity, Timelines.Policy Policy,
        IReadOnlyList<Statements.Cause> Causes, PartialDate? Since, PartialDate? LastContact, bool Candidate, string? Above, int Events, int Documents, bool SeenByPerson)
    {
        public static Row Of(PartnershipLine l) => new(
            l.Id, l.Parties, l.Formal, l.Activity, l.Policy, l.Causes, l.Since, l.LastContact, l.IsCandidate, l.Above?.Id, l.Events, l.Documents, l.SeenByPerson);
    }
}
