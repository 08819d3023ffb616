using Mosty.Register.Fold;
using Mosty.Register.Rows;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Gathers one partnership's page.</summary>
/// <param name="publicOnly">Does not tell how much nobody has decided on yet.</param>
public sealed class ShowPartnership(RegisterFolder register, bool publicOnly = false)
{
    /// <param name="id">Its id, a prefix that only it has, or its parties joined by a slash ("CZ-51/IT-23").</param>
    /// <param name="asOf">True on; null for today.</param>
    /// <param name="knownOn">The last decision to take into account; null for all.</param>
    public PartnershipLookup Run(string id, DateOnly? asOf = null, long? knownOn = null)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var found = PartnershipIndex.Find(sql, id);
        if (found.Count != 1)
            return new PartnershipLookup(null, [.. found.Select(f => PartnershipIndex.Ref(sql, f)).OfType<PartnershipRef>()]);
        var target = PartnershipIndex.Target(sql, found[0]);
        var (file, timeline) = knownOn is { } known ? AsKnown(sql, target, known) : AsStored(sql, target);
        if (file is null || timeline is null)
            return new PartnershipLookup(null, []);
        return new PartnershipLookup(Page(sql, target, found[0], file, timeline, asOf ?? register.Today, knownOn), []);
    }

    private PartnershipPage Page(Sql sql, string id, string asked, PartnershipFile file, Timeline timeline, DateOnly asOf, long? knownOn)
    {
        var sources = ListRowMaker.Sources(file).ToList();
        var readings = sources.Select(s => (Source: s, Reading: DocumentStore.RestOf(sql, s.Sha256))).ToList();
        var above = file.Above is { } umbrella ? PartnershipIndex.RefByParties(sql, Realms.Join(umbrella)) : null;
        return new PartnershipPage(
            id,
            asked == id ? null : asked,
            ListRowMaker.HomeFirst(file),
            file,
            timeline,
            timeline.On(asOf),
            asOf,
            knownOn,
            ListRowMaker.Since(file, timeline),
            sources,
            PeopleOf(file, readings),
            [.. file.Parties.Where(p => !file.HomeKeys.Contains(p)).Order(StringComparer.Ordinal).SelectMany(p => ProfileFacts.Of(sql, p))],
            above,
            sql.Query("select partnership, parties from partnership_row where above = @p0 order by partnership", r => new PartnershipRef(r.GetString(0), Realms.Split(r.GetString(1))), id),
            [.. file.GrewFrom.Select(g => PartnershipIndex.RefByParties(sql, Realms.Join(g))).OfType<PartnershipRef>()],
            GrewInto(sql, Realms.Join(file.Parties)),
            publicOnly ? 0 : Proposals(sql, file.Parties),
            file.Evidence.All(e => e.SeenByPerson) && sql.Number("select count(*) from partnership_row where partnership = @p0 and seen_by_person = @p1", id, true) > 0);
    }

    internal (PartnershipFile? File, Timeline? Timeline) AsStored(Sql sql, string id)
    {
        var row = sql.First(
            """
            select p.parties, a.parties, l.grew_from, l.home_parties, p.realm, l.above from partnership p
            join partnership_row l on l.partnership = p.id left join partnership a on a.id = l.above where p.id = @p0
            """, r => (Parties: r.GetString(0), Above: r.Text(1), GrewFrom: r.Text(2), Home: r.GetString(3), Realm: r.GetString(4), AboveId: r.Text(5)), id);
        if (row.Parties is null)
            return (null, null);
        var accepted = RealmReader.ReadFacts(sql, id).Select(f => (Claim: Accepted.Of(f.Claim, long.MaxValue), f.Role)).Where(f => f.Claim is not null).ToList();
        var homes = register.Entries.Current(sql).Homes.Concat(row.Home.Split(Realms.PartySeparator, StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        var links = RealmFold.LinksAt(RealmReader.Links(sql, row.Realm), long.MaxValue);
        var file = new PartnershipFile(
            Realms.Split(row.Parties),
            [.. accepted.Where(f => f.Role == FactRole.Own).Select(f => f.Claim!.ToEvidence())],
            [.. accepted.Where(f => f.Role == FactRole.Word).Select(f => new PartnershipWord(f.Claim!.Word!, f.Claim.Source))],
            [.. accepted.Where(f => f.Role == FactRole.Below).Select(f => f.Claim!.ToEvidence())],
            homes,
            row.Above is null ? null : Realms.Split(row.Above),
            row.GrewFrom is null ? [] : [.. row.GrewFrom.Split('\n').Select(Realms.Split)],
            links.Count > 0 ? links : null,
            FromAbove(sql, row.AboveId));
        return (file, EventIds.Assign(TimelineBuilder.Build(file, register.Rules), accepted.Select(f => f.Claim!)));
    }

    /// <summary>What is on file of the partnerships it stands under, nearest first.</summary>
    private static List<Evidence> FromAbove(Sql sql, string? above)
    {
        var evidence = new List<Evidence>();
        for (var seen = new HashSet<string>(StringComparer.Ordinal); above is not null && seen.Add(above);)
        {
            evidence.AddRange(RealmReader.ReadFacts(sql, above).Where(f => f.Role == FactRole.Own)
                .Select(f => Accepted.Of(f.Claim, long.MaxValue)).OfType<Accepted>().Select(a => a.ToEvidence()));
            above = sql.First("select above from partnership_row where partnership = @p0", r => r.Text(0), above);
        }

        return evidence;
    }

    private (PartnershipFile? File, Timeline? Timeline) AsKnown(Sql sql, string id, long known)
    {
        var (parties, realm) = sql.First("select parties, realm from partnership where id = @p0", r => (r.GetString(0), r.GetString(1)), id);
        var fold = new RealmFold(new Hierarchy(register.Gazetteer), RegisterFolder.Homes(sql), register.Rules);
        var folded = fold.Fold(RealmReader.Read(sql, realm), known).FirstOrDefault(p => p.Key == parties);
        return (folded?.File, folded?.Timeline);
    }

    private static List<PersonLine> PeopleOf(PartnershipFile file, List<(SourceDocument Source, DocumentReading Reading)> readings)
    {
        var lines = new List<PersonLine>();
        foreach (var evidence in file.Evidence.Concat(file.OneLevelDown).OrderBy(e => e.Source.Rank).ThenBy(e => e.Source.Sha256, StringComparer.Ordinal).ThenBy(e => e.Statement.Start))
            foreach (var name in evidence.Statement.People.Where(n => !lines.Exists(l => l.Name == n)))
            {
                var read = readings.Find(r => r.Source.Sha256 == evidence.Source.Sha256).Reading?.People.FirstOrDefault(p => p.Name == name);
                lines.Add(read is null
                    ? new PersonLine(name, null, null, evidence.Source.Sha256, evidence.Statement.Quote, evidence.Statement.Start, evidence.Statement.End)
                    : new PersonLine(name, read.Office, read.Of, evidence.Source.Sha256, read.Quote, read.Start, read.End));
            }

        return lines;
    }

    private List<PartnershipRef> GrewInto(Sql sql, string parties) =>
        [.. register.List.Current(sql).Rows.Where(r => r.GrewFrom is { } grew && grew.Split('\n').Contains(parties, StringComparer.Ordinal))
            .OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => new PartnershipRef(r.Id, r.Parties))];

    private static int Proposals(Sql sql, IReadOnlyList<string> parties)
    {
        // By realm: the home is a party to nearly everything, and would be a poor place to begin.
        var places = string.Join(", ", parties.Select((_, i) => $"@p{i + 2}"));
        return (int)sql.Number(
            $"""
            select count(*) from claim c
            join document d on d.sha256 = c.document
            join sighting s on s.claim = c.id and s.reading = d.reading
            where c.realm = @p0 and c.parties = @p1 and not exists (select 1 from decision e where e.claim = c.id)
            and (select count(*) from claim_party q where q.claim = c.id and q.territory in ({places})) = @p1
            """, [Realms.Of(parties), parties.Count, .. parties]);
    }
}

/// <summary>The page; or, where the words given mean several partnerships, these; or neither.</summary>
public sealed record PartnershipLookup(PartnershipPage? Page, IReadOnlyList<PartnershipRef> Ambiguous);
