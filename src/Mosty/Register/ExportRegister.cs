using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Mosty.Timelines;

namespace Mosty.Register;

public enum ExportFormat { Json, Csv }

/// <summary>Writes the whole register as open data: partnerships with standing and timeline (JSON), or one row a timeline entry (CSV, RFC 4180, UTF-8).</summary>
public sealed class ExportRegister(RegisterFolder register)
{
    /// <param name="asOf">True on; null for today.</param>
    /// <param name="knownOn">The last decision to take into account; null for all.</param>
    public void Run(TextWriter output, ExportFormat format, DateOnly? asOf = null, long? knownOn = null)
    {
        var day = asOf ?? register.Today;
        using var connection = register.Connect();
        var ids = new Sql(connection).Query("select id from partnership where redirect_to is null", r => r.GetString(0)).Order(StringComparer.Ordinal);
        var show = new ShowPartnership(register);
        var pages = ids.Select(id => show.Run(id, day, knownOn).Page).OfType<PartnershipPage>();
        if (format == ExportFormat.Csv)
            WriteCsv(output, pages);
        else
            WriteJson(output, pages, day, knownOn);
    }

    private static void WriteCsv(TextWriter output, IEnumerable<PartnershipPage> pages)
    {
        Row("partnership", "parties", "formal", "activity", "policy", "candidate", "event", "kind", "act", "date", "counts", "document", "source", "quote");
        foreach (var page in pages)
        {
            string[] head = [page.Id, string.Join(' ', page.Parties), Name(page.Standing.Formal), Name(page.Standing.Activity), Name(page.Standing.Policy), Word(page.Timeline.IsCandidate)];
            if (page.Timeline.Events.Count == 0)
                Row([.. head, "", "", "", "", "", "", "", ""]);
            foreach (var told in page.Timeline.Events)
                foreach (var source in told.Sources)
                    Row([.. head, told.Id, Name(told.Kind), told.Act is { } act ? Name(act) : "", told.Date?.Value ?? "", Word(told.Counts), source.Source.Sha256, source.Source.Name, source.Statement.Quote]);
        }

        void Row(params string[] cells) => output.Write(Csv.Line(cells));
    }

    private static void WriteJson(TextWriter output, IEnumerable<PartnershipPage> pages, DateOnly asOf, long? knownOn)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartObject();
            json.WriteString("asOf", asOf.ToString("O"));
            if (knownOn is { } known)
                json.WriteNumber("knownOn", known);
            json.WriteStartArray("partnerships");
            foreach (var page in pages)
                ExportJson.Write(json, page);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    /// <summary>snake_case, as in the JSON of readings.</summary>
    internal static string Name<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static string Word(bool value) => value ? "true" : "false";
}
