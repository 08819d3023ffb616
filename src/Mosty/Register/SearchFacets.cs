using System.Globalization;

namespace Mosty.Register;

/// <summary>How many hits each further choice would show, the other choices kept.</summary>
/// <param name="Languages">Of papers.</param>
/// <param name="Years">Of events, of the dates of papers, of first agreements.</param>
/// <param name="Countries">Of partners.</param>
public sealed record SearchFacets(
    IReadOnlyDictionary<SearchKind, int> Kinds, IReadOnlyDictionary<string, int> Languages, IReadOnlyDictionary<int, int> Years, IReadOnlyDictionary<string, int> Countries)
{
    public static readonly SearchFacets Empty = new(new Dictionary<SearchKind, int>(), new Dictionary<string, int>(), new Dictionary<int, int>(), new Dictionary<string, int>());
}

/// <summary>A hit with what it can be filtered by.</summary>
internal sealed record SearchHit(SearchKind Kind, string Subject)
{
    public string? Language { get; init; }

    public int? Year { get; init; }

    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <param name="but">A filter to leave out of account: its own choices are counted as if it were not set.</param>
    public bool Passes(SearchQuestion question, string? but = null) =>
        (but == nameof(question.Kind) || question.Kind is null || question.Kind == Kind)
        && (but == nameof(question.Language) || question.Language is null || question.Language == Language)
        && (but == nameof(question.Year) || question.Year is null || question.Year == Year)
        && (but == nameof(question.Country) || question.Country is null || Countries.Contains(question.Country, StringComparer.Ordinal));

    public static SearchFacets Count(IReadOnlyList<SearchHit> hits, SearchQuestion question) => new(
        hits.Where(h => h.Passes(question, nameof(question.Kind))).CountBy(h => h.Kind).ToDictionary(),
        hits.Where(h => h.Passes(question, nameof(question.Language))).Select(h => h.Language).OfType<string>().CountBy(l => l).ToDictionary(),
        hits.Where(h => h.Passes(question, nameof(question.Year))).Select(h => h.Year).OfType<int>().CountBy(y => y).ToDictionary(),
        hits.Where(h => h.Passes(question, nameof(question.Country))).SelectMany(h => h.Countries).CountBy(c => c).ToDictionary());
}

/// <summary>Reads what hits can be filtered by; what the public may not see is left out here.</summary>
internal sealed class SearchHitReader(Sql sql, bool publicOnly)
{
    /// <summary>Names looked up in one statement.</summary>
    private const int Together = 400;

    public List<SearchHit> Read(IReadOnlyList<(string Kind, string Subject)> entries)
    {
        var known = entries.GroupBy(e => e.Kind, StringComparer.Ordinal).SelectMany(g => Read(g.Key, [.. g.Select(e => e.Subject)]))
            .ToDictionary(h => (h.Kind, h.Subject));
        // An event that several partnerships tell is one hit.
        return [.. entries.Select(e => KindOf(e.Kind) is { } kind && known.TryGetValue((kind, e.Subject), out var hit) ? hit : null).OfType<SearchHit>()
            .Select(h => h.Kind == SearchKind.Event ? h with { Subject = h.Subject[..h.Subject.IndexOf(Realms.PartySeparator)] } : h).DistinctBy(h => (h.Kind, h.Subject))];
    }

    private static SearchKind? KindOf(string kind) => kind switch
    {
        SearchIndex.Partnership => SearchKind.Partnership,
        SearchIndex.Territory => SearchKind.Territory,
        SearchIndex.Person => SearchKind.Person,
        SearchIndex.Organisation => SearchKind.Organisation,
        SearchIndex.Event => SearchKind.Event,
        SearchIndex.Document => SearchKind.Document,
        _ => null,
    };

    private IEnumerable<SearchHit> Read(string kind, List<string> subjects) => kind switch
    {
        SearchIndex.Partnership => Many(
            "select partnership, countries, since from partnership_row where partnership in ", subjects,
            r => new SearchHit(SearchKind.Partnership, r.GetString(0)) { Countries = Split(r.GetString(1)), Year = YearOf(r.Text(2)) }),
        SearchIndex.Territory => subjects.Select(s => new SearchHit(SearchKind.Territory, s) { Countries = [Realms.CountryOf(s)] }),
        SearchIndex.Person or SearchIndex.Organisation => Named(kind, subjects),
        SearchIndex.Event => Many(
            "select h.event, h.partnership, h.date, l.countries from happening h join partnership_row l on l.partnership = h.partnership where h.event in ",
            [.. subjects.Select(s => s[..s.IndexOf(Realms.PartySeparator)]).Distinct(StringComparer.Ordinal)],
            r => new SearchHit(SearchKind.Event, SearchIndex.EventSubject(r.GetString(0), r.GetString(1))) { Year = YearOf(r.GetString(2)), Countries = Split(r.GetString(3)) }),
        SearchIndex.Document => Documents(subjects),
        _ => [],
    };

    private IEnumerable<SearchHit> Named(string kind, List<string> ids) => Many(
        $"select n.id, l.countries from named n join partnership_row l on l.partnership = n.partnership where n.kind = '{kind}' and n.id in ", ids, r => (Id: r.GetString(0), Countries: r.GetString(1)))
        .GroupBy(n => n.Id, StringComparer.Ordinal)
        .Select(g => new SearchHit(kind == SearchIndex.Person ? SearchKind.Person : SearchKind.Organisation, g.Key) { Countries = [.. g.SelectMany(n => Split(n.Countries)).Distinct(StringComparer.Ordinal)] });

    private IEnumerable<SearchHit> Documents(List<string> hashes)
    {
        var seen = publicOnly ? " and " + DocumentStore.IsPublic : "";
        var countries = Many(
            """
            select distinct c.document, l.countries from claim c join fact f on f.claim = c.id join partnership_row l on l.partnership = f.partnership where c.document in
            """, hashes, r => (Document: r.GetString(0), Countries: r.GetString(1))).ToLookup(c => c.Document, c => c.Countries, StringComparer.Ordinal);
        return Many(
            "select d.sha256, d.language, d.published from document d where d.sha256 in ", hashes,
            r => new SearchHit(SearchKind.Document, r.GetString(0)) { Language = r.Text(1), Year = YearOf(r.Text(2)), Countries = [.. countries[r.GetString(0)].SelectMany(Split).Distinct(StringComparer.Ordinal)] }, seen);
    }

    /// <summary>Rows of many keys; they go in as parameters, some hundred at a time.</summary>
    private List<T> Many<T>(string select, List<string> keys, Func<System.Data.Common.DbDataReader, T> row, string rest = "")
    {
        var rows = new List<T>();
        foreach (var part in keys.Chunk(Together))
            rows.AddRange(sql.Query($"{select} ({string.Join(',', part.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@p{i}")))}){rest}", row, part));
        return rows;
    }

    private static string[] Split(string countries) => countries.Length == 0 ? [] : countries.Split(',');

    /// <summary>The year with which an EDTF date begins; null where it begins with none.</summary>
    private static int? YearOf(string? date) => date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
