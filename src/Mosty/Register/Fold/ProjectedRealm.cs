using System.Data.Common;
using Mosty.Register.Rows;

namespace Mosty.Register.Fold;

/// <summary>The derived rows of a realm, as stored and as they should be.</summary>
internal sealed class ProjectedRealm
{
    private readonly string realm;
    private readonly Dictionary<string, ProjectedPartnership> byParties = new(StringComparer.Ordinal);

    private ProjectedRealm(string realm) => this.realm = realm;

    public IEnumerable<ProjectedPartnership> Entries => byParties.Values;

    public List<PartnershipRow> NewPartnerships { get; } = [];

    /// <summary>What is stored, to go on from.</summary>
    public static ProjectedRealm Read(Sql sql, string realm) => Load(sql, realm, allSegments: false);

    /// <summary>The permanent ids and no memory: what is stored is only there to be replaced.</summary>
    public static ProjectedRealm ToReplay(Sql sql, string realm)
    {
        var loaded = Load(sql, realm, allSegments: true);
        foreach (var entry in loaded.Entries)
            entry.Forget();
        return loaded;
    }

    /// <summary>Takes in the fold as known from decision <paramref name="seq"/> on.</summary>
    public void Take(IReadOnlyList<FoldedPartnership> partnerships, long seq, Func<IReadOnlyList<string>, string> newId)
    {
        foreach (var folded in partnerships.OrderBy(p => p.FirstSeq).ThenBy(p => p.Key, StringComparer.Ordinal))
        {
            if (byParties.ContainsKey(folded.Key))
                continue;
            var id = newId(folded.File.Parties);
            NewPartnerships.Add(new PartnershipRow { Id = id, Parties = folded.Key, Realm = realm, Seq = folded.FirstSeq });
            byParties.Add(folded.Key, new ProjectedPartnership(id, [], [], null));
        }

        var now = partnerships.ToDictionary(p => p.Key, StringComparer.Ordinal);
        foreach (var (parties, entry) in byParties)
        {
            var folded = now.GetValueOrDefault(parties);
            var above = folded?.File.Above is { } umbrella ? byParties[Realms.Join(umbrella)].Id : null;
            entry.Take(folded, above, seq);
        }
    }

    private static ProjectedRealm Load(Sql sql, string realm, bool allSegments)
    {
        var loaded = new ProjectedRealm(realm);
        var segments = sql.Query(
            SegmentColumns + " join partnership p on p.id = s.partnership where p.realm = @p0" + (allSegments ? "" : " and s.known_to is null") + " order by s.known_from, s.true_from",
            ToSegment, realm).ToLookup(s => s.Partnership, StringComparer.Ordinal);
        var facts = sql.Query(
            "select f.partnership, f.claim, f.role from fact f join partnership p on p.id = f.partnership where p.realm = @p0",
            row => (Partnership: row.GetString(0), Fact: (row.GetString(1), (FactRole)row.GetInt32(2))), realm).ToLookup(f => f.Partnership, f => f.Fact, StringComparer.Ordinal);
        var lists = sql.Query(ListColumns + " join partnership p on p.id = l.partnership where p.realm = @p0", ToList, realm).ToDictionary(l => l.Partnership, StringComparer.Ordinal);
        foreach (var (id, parties) in sql.Query("select id, parties from partnership where realm = @p0 order by seq, id", row => (row.GetString(0), row.GetString(1)), realm))
            loaded.byParties.Add(parties, new ProjectedPartnership(id, segments[id], facts[id], lists.GetValueOrDefault(id)));
        return loaded;
    }

    public const string SegmentColumns = """
        select s.partnership, s.true_from, s.true_to, s.formal, s.activity, s.policy, s.because, s.causes, s.last_contact, s.known_from, s.known_to
        from standing_segment s
        """;

    public static SegmentRow ToSegment(DbDataReader row) => new()
    {
        Partnership = row.GetString(0),
        From = row.GetInt32(1),
        To = row.GetInt32(2),
        Formal = row.GetString(3),
        Activity = row.GetString(4),
        Policy = row.GetString(5),
        Because = row.GetString(6),
        Causes = row.Text(7),
        LastContact = row.Text(8),
        KnownFrom = row.GetInt64(9),
        KnownTo = row.IsDBNull(10) ? null : row.GetInt64(10),
    };

    private const string ListColumns = """
        select l.partnership, l.parties, l.is_candidate, l.since, l.above, l.grew_from, l.home_parties, l.countries, l.events, l.documents,
               l.seen_by_person, l.sketch, l.changed_seq, l.fields, l.papers, l.partner_speaks, l.conflicts, l.newest_paper, l.told
        from partnership_row l
        """;

    private static PartnershipListRow ToList(DbDataReader row) => new()
    {
        Partnership = row.GetString(0),
        Parties = row.GetString(1),
        IsCandidate = row.GetBoolean(2),
        Since = row.Text(3),
        Above = row.Text(4),
        GrewFrom = row.Text(5),
        HomeParties = row.GetString(6),
        Countries = row.GetString(7),
        Events = row.GetInt32(8),
        Documents = row.GetInt32(9),
        SeenByPerson = row.GetBoolean(10),
        Sketch = row.GetString(11),
        ChangedSeq = row.GetInt64(12),
        Fields = row.GetString(13),
        Papers = row.GetString(14),
        PartnerSpeaks = row.GetBoolean(15),
        Conflicts = row.GetInt32(16),
        NewestPaper = row.IsDBNull(17) ? null : row.GetInt32(17),
        Told = row.GetString(18),
    };
}
