namespace Mosty.Register;

/// <summary>Asks the full-text index of either database. No question reads more than so many entries, however common its words.</summary>
internal sealed class SearchHits(Sql sql, bool postgres)
{
    /// <summary>Entries taken of documents, and of everything else.</summary>
    public const int Most = 1_000;

    /// <summary>Where more entries hold the words, the newest are taken rather than the best: to weigh them all would take too long.</summary>
    private const int MostWeighed = 3_000;

    /// <summary>Entries whose words hold a form of every word, the best first.</summary>
    /// <param name="documents">Documents, or all other kinds.</param>
    public (List<(string Kind, string Subject)> Entries, bool More) Find(IReadOnlyList<SearchWord> words, bool documents)
    {
        var asked = Expression(words.Select(w => w.Forms.Select(Exactly)), documents);
        var entries = Entries(asked, Holding(asked, MostWeighed + 1) <= MostWeighed, Most + 1);
        return entries.Count > Most ? (entries[..Most], true) : (entries, false);
    }

    /// <summary>How many entries of any kind hold a word, counted up to <see cref="Most"/>.</summary>
    public int Holding(SearchWord word) => (int)Holding(All([Any(word.Forms.Select(Exactly))]), Most);

    /// <summary>Entries of things with names that hold all the words, of the last one any word that begins with it.</summary>
    public List<(string Kind, string Subject)> Named(IReadOnlyList<SearchWord> words, string beginning, int most)
    {
        var last = words.Count > 0 ? words[^1].Forms.Select(Exactly) : [];
        IEnumerable<string> groups = [Exactly(SearchIndex.Name), .. words.SkipLast(1).Select(w => Any(w.Forms.Select(Exactly))), Any(last.Append(Beginning(beginning)))];
        return Entries(All(groups), weighed: true, most);
    }

    /// <summary>Keys of territories with partnerships one of whose names holds a word.</summary>
    public IEnumerable<string> Places(string word, int most) => Entries(All([Exactly(SearchIndex.Place), Exactly(word)]), weighed: true, most).Select(e => e.Subject);

    private long Holding(string asked, int most) => sql.Number(postgres
        ? "select count(*) from (select 1 from search_words where found @@ cast(@p0 as tsquery) limit @p1) s"
        : "select count(*) from (select 1 from search_words where search_words match @p0 limit @p1)", asked, most);

    private List<(string Kind, string Subject)> Entries(string asked, bool weighed, int most) => sql.Query(
        (postgres, weighed) switch
        {
            (true, true) => """
                select e.kind, e.subject from search_words s join search_entry e on e.id = s.entry
                where s.found @@ cast(@p0 as tsquery) order by ts_rank(s.found, cast(@p0 as tsquery), 1) desc, e.id desc limit @p1
                """,
            (true, false) => """
                select e.kind, e.subject from search_words s join search_entry e on e.id = s.entry
                where s.found @@ cast(@p0 as tsquery) order by e.id desc limit @p1
                """,
            (false, true) => """
                select e.kind, e.subject from (select rowid as id, rank as weight from search_words where search_words match @p0 order by rank limit @p1) s
                join search_entry e on e.id = s.id order by s.weight, e.id desc
                """,
            _ => """
                select e.kind, e.subject from (select rowid as id from search_words where search_words match @p0 order by rowid desc limit @p1) s
                join search_entry e on e.id = s.id order by e.id desc
                """,
        },
        r => (r.GetString(0), r.GetString(1)), asked, most);

    private string Expression(IEnumerable<IEnumerable<string>> words, bool documents)
    {
        var all = All(words.Select(Any));
        var other = Exactly(SearchIndex.NoDocument);
        return (documents, postgres) switch
        {
            (false, _) => All([all, other]),
            (true, true) => $"{all} & !{other}",
            _ => $"({all}) NOT {other}",
        };
    }

    private string All(IEnumerable<string> groups) => string.Join(postgres ? " & " : " AND ", groups);

    private string Any(IEnumerable<string> forms) => "(" + string.Join(postgres ? " | " : " OR ", forms) + ")";

    // The analyser's words hold letters and digits only; a quote could come with none of them, but would end a word here.
    private string Exactly(string word) => postgres ? $"'{word.Replace("'", "", StringComparison.Ordinal)}'" : $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\"";

    private string Beginning(string word) => Exactly(word) + (postgres ? ":*" : "*");
}
