namespace Mosty.Register;

/// <summary>
/// Finds everything that holds all the words, however inflected, with or without marks, whichever of the languages of reading they are in. Each kind of
/// thing is a kind of entry of the index; what is read beside it are the hits themselves, at most so many.
/// </summary>
/// <param name="publicOnly">Leaves out papers about which nobody has decided yet.</param>
public sealed class SearchRegister(RegisterFolder register, bool publicOnly = false)
{
    /// <summary>Hits of a kind shown where no kind is asked for; of documents as many as are asked for.</summary>
    public const int OfEachKind = 5;

    /// <summary>Partnerships shown where no kind is asked for: they are what most people look for.</summary>
    public const int OfPartnerships = 10;

    /// <summary>Names of people looked up in papers for an office, for one question.</summary>
    private const int MostPeople = 30;

    /// <param name="words">As a person types them; "-" and quotes have no meaning.</param>
    public SearchResults Run(string words) => Run(new SearchQuestion(words));

    public SearchResults Run(SearchQuestion question)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var index = new SearchHits(sql, register.IsPostgres);
        var wanted = SearchWord.Read(register.Analyser, register.Gazetteer, index, question.Words);
        if (wanted.Count == 0)
            return SearchResults.Nothing;
        var ((others, moreOthers), (documents, moreDocuments)) = (index.Find(wanted, documents: false), index.Find(wanted, documents: true));
        var meant = Meant(question.Words);
        List<SearchHit> hits = [.. meant, .. InOffice(sql, new SearchHitReader(sql, publicOnly).Read([.. others, .. documents])).Where(h => h.Kind != SearchKind.Territory || meant.All(m => m.Subject != h.Subject))];
        var shown = hits.Where(h => h.Passes(question)).ToLookup(h => h.Kind, h => h.Subject);
        IEnumerable<string> Of(SearchKind kind) => question.Kind is null && kind != SearchKind.Document
            ? shown[kind].Take(kind == SearchKind.Partnership ? OfPartnerships : OfEachKind) : shown[kind].Skip(question.Skip).Take(question.Take);
        var forms = wanted.SelectMany(w => w.Forms).ToHashSet(StringComparer.Ordinal);
        var snippets = new HitWriter(register, sql, forms);
        return new SearchResults(
            [.. forms], [.. Of(SearchKind.Partnership).Select(snippets.Partnership).OfType<PartnershipHit>()],
            [.. Of(SearchKind.Document).Select(snippets.Document).OfType<DocumentHit>()], shown[SearchKind.Document].Count())
        {
            Territories = [.. Of(SearchKind.Territory)],
            People = [.. Of(SearchKind.Person).Select(id => NameOf(sql, SearchIndex.Person, id))],
            Organisations = [.. Of(SearchKind.Organisation).Select(id => NameOf(sql, SearchIndex.Organisation, id))],
            Events = [.. Of(SearchKind.Event).Select(snippets.Event).OfType<EventHit>()],
            Facets = SearchHit.Count(hits, question),
            More = moreOthers || moreDocuments,
        };
    }

    /// <summary>The territories that the whole question names, whether or not they have a partnership.</summary>
    private List<SearchHit> Meant(string words) =>
        [.. register.Gazetteer.Lookup(words).Take(OfEachKind).Select(t => new SearchHit(SearchKind.Territory, t.Key) { Countries = [Realms.CountryOf(t.Key)] })];

    /// <summary>Without people to whom no paper gives an office: they are no concern of the public.</summary>
    private static IEnumerable<SearchHit> InOffice(Sql sql, List<SearchHit> hits)
    {
        var people = hits.Where(h => h.Kind == SearchKind.Person).Take(MostPeople).Where(h => ShowNamed.HasOffice(sql, h.Subject)).Select(h => h.Subject).ToHashSet(StringComparer.Ordinal);
        return hits.Where(h => h.Kind != SearchKind.Person || people.Contains(h.Subject));
    }

    internal static NamedHit NameOf(Sql sql, string kind, string id) =>
        new(id, sql.First("select name from named where kind = @p0 and id = @p1 group by name order by count(*) desc, name limit 1", r => r.GetString(0), kind, id) ?? "");
}
