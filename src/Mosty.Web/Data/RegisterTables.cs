using System.Globalization;
using System.Text.Json;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Data;

/// <summary>The register as tables, a line at a time. Headings are stable; columns are only ever added at the end. Several values in a cell are parted by <c>|</c>.</summary>
internal static class RegisterTables
{
    public static IEnumerable<string> Partnerships(PartnershipListing listing, OpenLinks links) => listing.Lines.Select(l => Csv.Line(
            l.Id, Several(l.Parties), Name(l.Formal), Name(l.Activity), Name(l.Policy), Several(l.Causes.Select(Name)), Day(listing.AsOf),
            l.StandingFrom == DateOnly.MinValue ? "" : Day(l.StandingFrom), l.Since?.Value, l.LastContact?.Value, Is(l.IsCandidate), l.Above?.Id,
            Number(l.Events), Number(l.Documents), Is(l.SeenByPerson), links.Partnership(l.Id)))
        .Prepend(Csv.Line(
            "partnership", "parties", "formal", "activity", "policy", "causes", "as_of", "standing_from", "since", "last_contact", "candidate", "under", "events", "documents",
            "seen_by_person", "address"));

    public static IEnumerable<string> Statements(ListStatements list, OpenLinks links) => All(list, new StatementFilter()).Select(found =>
        {
            var (s, paper) = (found.Evidence.Statement, found.Evidence.Source);
            return Csv.Line(
                s.Id, Several(found.Partnerships.Select(p => p.Id)), Name(s.Kind), s.Act is { } act ? Name(act) : "", s.Date?.Value, Several(s.Parties), s.Host, s.Place,
                Several(s.People), Several(s.Institutions), s.Title, s.Number, s.Cause is { } cause ? Name(cause) : "", s.Outcome is { } outcome ? Name(outcome) : "",
                Several(s.Fields), s.Quote, Number(s.Page), Number(s.Start), Number(s.End), paper.Sha256, PageWords.FileOf(paper), paper.Published?.Value, paper.Language,
                Is(found.Evidence.SeenByPerson), links.Statement(paper.Sha256, s.Id));
        })
        .Prepend(Csv.Line(
            "statement", "partnerships", "kind", "act", "date", "parties", "host", "place", "people", "institutions", "title", "number", "cause", "outcome", "fields", "quote",
            "page", "start", "end", "document", "document_name", "published", "language", "seen_by_person", "address"));

    public static IEnumerable<string> Documents(ListSources list, OpenLinks links) => All(list).Select(d => Csv.Line(
            d.Source.Sha256, PageWords.FileOf(d.Source), Name(d.Source.Rank), d.Source.Published?.Value, d.Source.Home, d.Source.Language, d.MediaType,
            d.Bytes.ToString(CultureInfo.InvariantCulture), Number(d.Pages), Number(d.Accepted), d.Added.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            links.Document(d.Source.Sha256), links.Original(d.Source.Sha256)))
        .Prepend(Csv.Line(
            "document", "name", "rank", "published", "home", "language", "media_type", "bytes", "pages", "statements", "added", "address", "original"));

    /// <summary>Every statement that passes, page after page.</summary>
    public static IEnumerable<StatementOnRegister> All(ListStatements list, StatementFilter filter) => Every(after => list.Run(filter, after, ListStatements.Longest));

    public static IEnumerable<DocumentLine> All(ListSources list) => Every(after => list.Run(after, ListSources.Longest));

    private static IEnumerable<T> Every<T>(Func<string?, Slice<T>> read)
    {
        string? after = null;
        do
        {
            var slice = read(after);
            foreach (var item in slice.Items)
                yield return item;
            after = slice.Next;
        }
        while (after is not null);
    }

    /// <summary>As in JSON: snake_case.</summary>
    internal static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static string Several(IEnumerable<string> values) => string.Join('|', values);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Is(bool value) => value ? "true" : "false";
}
