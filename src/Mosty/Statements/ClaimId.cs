using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mosty.Statements;

/// <summary>
/// The identity of a claim: SHA-256 over the document's hash and the claim's fields as canonical JSON, in a fixed order, unset ones left out.
/// Where the words stand, how sure the reader is and which rule saw them are not part of it, so a better reader finds the same claim again.
/// </summary>
public static class ClaimId
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>64 lower-case hex digits.</returns>
    public static string Of(string documentSha256, Statement claim)
    {
        using var buffer = new MemoryStream();
        buffer.Write(Encoding.ASCII.GetBytes(documentSha256));
        buffer.WriteByte((byte)'\n');
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(json, claim);
        return Convert.ToHexStringLower(SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static void Write(Utf8JsonWriter json, Statement claim)
    {
        json.WriteStartObject();
        Text(json, "kind", claim.Kind.ToString());
        Text(json, "act", claim.Act?.ToString());
        Text(json, "date", claim.Date?.Value);
        // Parties, people and fields are sets: their order in the text is no part of the claim.
        List(json, "parties", claim.Parties.Order(StringComparer.Ordinal));
        Text(json, "host", claim.Host);
        Text(json, "place", claim.Place);
        List(json, "people", claim.People.Order(StringComparer.Ordinal));
        Text(json, "level", claim.Level?.ToString());
        List(json, "institutions", claim.Institutions.Order(StringComparer.Ordinal));
        Text(json, "status", claim.Status?.ToString());
        Text(json, "cause", claim.Cause?.ToString());
        Text(json, "outcome", claim.Outcome?.ToString());
        Text(json, "answered", claim.Answered?.ToString());
        List(json, "fields", claim.Fields.Order(StringComparer.Ordinal));
        Text(json, "title", claim.Title);
        Text(json, "number", claim.Number);
        Text(json, "effective", claim.Effective?.Value);
        Text(json, "until", claim.Until?.Value);
        Text(json, "term", claim.Term);
        Text(json, "renewal", claim.Renewal);
        Text(json, "notice", claim.Notice);
        List(json, "acts", (claim.Acts ?? new Dictionary<string, Act>(StringComparer.Ordinal)).Select(a => a.Key + "=" + a.Value).Order(StringComparer.Ordinal));
        Text(json, "onBehalfOf", claim.OnBehalfOf);
        Text(json, "decided", claim.Decided?.Value);
        Text(json, "notified", claim.Notified?.Value);
        Text(json, "received", claim.Received?.Value);
        Text(json, "rank", claim.Rank?.ToString());
        Text(json, "occasion", claim.Occasion);
        Text(json, "partOf", claim.PartOf);
        Text(json, "quantity", claim.Quantity);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value.Normalize(NormalizationForm.FormC));
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var open = false;
        foreach (var value in values)
        {
            if (!open)
                json.WriteStartArray(name);
            open = true;
            json.WriteStringValue(value.Normalize(NormalizationForm.FormC));
        }

        if (open)
            json.WriteEndArray();
    }
}
