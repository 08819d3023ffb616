using Mosty.Register.Rows;

namespace Mosty.Register.Fold;

/// <summary>The table of what papers tell of territories beside events: seat, population, sectors, figures. Derived from the readings in force.</summary>
internal static class ProfileFacts
{
    // A territory has one of these at a time, so that two values of one date contradict each other.
    private static readonly string[] Single = ["area", "population", "seat"];

    /// <summary>Puts a paper's facts in the place of those it had.</summary>
    public static void Put(RegisterDb db, string document, IReadOnlyList<ProfileReading> profiles)
    {
        db.Sql().Execute("delete from profile_fact where document = @p0", document);
        db.Profiles.AddRange(profiles.Select((p, i) => new ProfileRow
        {
            Document = document,
            Number = i,
            Place = p.Place,
            Property = p.Property,
            Value = p.Value,
            Unit = p.Unit,
            Date = p.Date?.Value,
            Quote = p.Quote,
            Page = p.Page,
            Start = p.Start,
            End = p.End,
        }));
    }

    /// <summary>A paper's facts as stored.</summary>
    public static List<ProfileReading> OfDocument(Sql sql, string document) => sql.Query(
        "select place, property, value, unit, date, quote, page, span_start, span_end from profile_fact where document = @p0 order by number", r => ToReading(r, 0), document);

    /// <summary>
    /// What accepted papers tell of a place, newest first within a property, once for papers that say the same. Accepted is what stands in a paper of which
    /// a statement about the place stands on the register.
    /// </summary>
    public static IReadOnlyList<ProfileLine> Of(Sql sql, string place)
    {
        var lines = sql.Query(
                """
                select d.sha256, d.name, d.rank, d.published, d.home, d.language, d.title, f.place, f.property, f.value, f.unit, f.date, f.quote, f.page, f.span_start, f.span_end
                from profile_fact f join document d on d.sha256 = f.document
                where f.place = @p0 and exists (
                    select 1 from claim_party p join claim c on c.id = p.claim join fact a on a.claim = c.id where p.territory = @p0 and c.document = f.document)
                order by d.seq desc, f.number
                """, r => new ProfileLine(ToReading(r, 7), RealmReader.SourceOf(r, 0)), place)
            .OrderBy(p => p.Profile.Property, StringComparer.Ordinal).ThenByDescending(p => p.Profile.Date ?? p.Source.Published).ThenBy(p => p.Profile.Start)
            .DistinctBy(p => (p.Profile.Property, p.Profile.Value, p.Profile.Unit, p.Profile.Date)).ToList();
        var disputed = lines.Where(l => Single.Contains(l.Profile.Property)).GroupBy(l => (l.Profile.Property, l.Profile.Unit, l.Profile.Date?.Value)).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return [.. lines.Select(l => disputed.Contains((l.Profile.Property, l.Profile.Unit, l.Profile.Date?.Value)) ? l with { Disputed = true } : l)];
    }

    private static ProfileReading ToReading(System.Data.Common.DbDataReader r, int at) => new(
        r.GetString(at), r.GetString(at + 1), r.GetString(at + 2), r.Text(at + 3), PartialDate.Parse(r.Text(at + 4)), r.GetString(at + 5), r.GetInt32(at + 6), r.GetInt32(at + 7), r.GetInt32(at + 8));
}
