using Mosty.Register.Fold;
using Mosty.Register.Rows;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Gathers the page of a person or of an organisation: what the papers say it took part in.</summary>
public sealed class ShowNamed(RegisterFolder register)
{
    /// <summary>Papers looked into for offices, newest first.</summary>
    private const int MostPapers = 40;

    /// <summary>The id under which a name has its page.</summary>
    public static string IdOf(string name) => PermanentIds.OfName(name);

    /// <summary>A person in office. Null for a name that no paper gives an office: whoever holds none is no concern of the public.</summary>
    public NamedPage? Person(string id) => Run(NamedRow.Person, id) is { Offices.Count: > 0 } page ? page : null;

    public NamedPage? Organisation(string id) => Run(NamedRow.Organisation, id);

    private NamedPage? Run(string kind, string id)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var names = sql.Query(
            "select name, count(*) from named where kind = @p0 and id = @p1 group by name order by 2 desc, 1", r => r.GetString(0), kind, id);
        if (names.Count == 0)
            return null;
        var papers = sql.Query(
            """
            select distinct d.sha256, d.name, d.rank, d.published, d.home, d.language, d.seq from named n
            join claim c on c.id = n.claim join document d on d.sha256 = c.document where n.kind = @p0 and n.id = @p1 order by d.seq desc
            """, r => RealmReader.SourceOf(r, 0), kind, id);
        var partnerships = sql.Query(
            """
            select distinct l.partnership, l.parties from named n join partnership_row l on l.partnership = n.partnership
            where n.kind = @p0 and n.id = @p1 order by l.partnership
            """, r => new PartnershipRef(r.GetString(0), Realms.Split(r.GetString(1))), kind, id);
        return new NamedPage(
            id, names, kind == NamedRow.Person ? Offices(sql, papers, names) : [], EventLines.Naming(sql, kind, id), partnerships, papers);
    }

    /// <summary>True for a person to whom one of the newest papers gives an office: only these have a page.</summary>
    internal static bool HasOffice(Sql sql, string id)
    {
        var names = sql.Query("select distinct name from named where kind = @p0 and id = @p1", r => r.GetString(0), NamedRow.Person, id);
        return sql.Query(
            """
            select distinct d.sha256, d.published, d.seq from named n join claim c on c.id = n.claim join document d on d.sha256 = c.document
            where n.kind = @p0 and n.id = @p1 order by d.published desc, d.seq desc limit @p2
            """, r => r.GetString(0), NamedRow.Person, id, MostPapers)
            .Exists(sha256 => DocumentStore.RestOf(sql, sha256).People.Any(n => n.Office is not null && names.Contains(n.Name, StringComparer.Ordinal)));
    }

    private static List<OfficeLine> Offices(Sql sql, List<SourceDocument> papers, List<string> names) =>
        [.. papers.OrderByDescending(p => p.Published?.Last ?? DateOnly.MinValue).Take(MostPapers)
            .SelectMany(p => DocumentStore.RestOf(sql, p.Sha256).People.Where(n => n.Office is not null && names.Contains(n.Name, StringComparer.Ordinal)).Select(n => new OfficeLine(n.Office!, n.Of, p)))
            .DistinctBy(o => (o.Office, o.Of))];
}

/// <param name="Names">As the papers write it, the most frequent first.</param>
/// <param name="Offices">Of a person: each with the newest paper that gives it.</param>
/// <param name="Events">Dated ones, newest first.</param>
public sealed record NamedPage(
    string Id, IReadOnlyList<string> Names, IReadOnlyList<OfficeLine> Offices, IReadOnlyList<EventLine> Events,
    IReadOnlyList<PartnershipRef> Partnerships, IReadOnlyList<SourceDocument> Papers);

/// <param name="Of">Key of the territory the office belongs to.</param>
public sealed record OfficeLine(string Office, string? Of, SourceDocument Paper);
