using Mosty.Register.Rows;
using Mosty.Territories;

namespace Mosty.Register.Fold;

/// <summary>
/// Keeps what a partnership gives to be found: itself, the territories its parties are or lie within, its events, and the people and organisations named.
/// It is called while the rows stored before are still there: what they tell and the new ones do not is no longer found.
/// </summary>
internal sealed class FoundBy(RegisterDb db, Gazetteer gazetteer, SearchAnalyser analyser)
{
    public void Save(ProjectedPartnership entry, Hierarchy hierarchy)
    {
        if (entry.Folded is { } folded)
            SearchIndex.Put(db, SearchIndex.Partnership, entry.Id, analyser.Index(PartnershipWords.Of(folded, gazetteer, analyser.Languages)));
        else
            SearchIndex.Remove(db, SearchIndex.Partnership, entry.Id);
        Territories(entry.Id, entry.Folded is { } file ? file.File.Parties.SelectMany(hierarchy.SelfAndAbove).ToHashSet(StringComparer.Ordinal) : []);
        Told(entry.Id, entry.Folded is { } told ? told.Timeline.Events.Where(e => e.Date is { } date && date.First > DateOnly.MinValue && date.Last < DateOnly.MaxValue).ToList() : []);
        Named(entry.Id, entry.Folded?.Timeline.Events.SelectMany(e => e.Sources).Select(s => s.Statement).ToList() ?? []);
    }

    private void Territories(string partnership, HashSet<string> places)
    {
        foreach (var key in places)
            SearchIndex.Put(db, SearchIndex.Territory, key, analyser.Index(string.Join(' ', gazetteer.NamesOf(key).Select(n => n.Name).Append(key[(key.IndexOf(':') + 1)..]).Distinct(StringComparer.Ordinal))));
        var sql = db.Sql();
        foreach (var gone in sql.Query("select territory from partnership_place where partnership = @p0", r => r.GetString(0), partnership).Where(t => !places.Contains(t)))
            if (sql.Number("select count(*) from partnership_place where territory = @p0 and partnership <> @p1", gone, partnership) == 0)
                SearchIndex.Remove(db, SearchIndex.Territory, gone);
    }

    private void Told(string partnership, List<Timelines.TimelineEvent> events)
    {
        var now = events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in db.Sql().Query("select event from happening where partnership = @p0", r => r.GetString(0), partnership).Where(e => !now.Contains(e)))
            SearchIndex.Remove(db, SearchIndex.Event, SearchIndex.EventSubject(gone, partnership));
        foreach (var told in events.DistinctBy(e => e.Id))
            SearchIndex.Put(db, SearchIndex.Event, SearchIndex.EventSubject(told.Id, partnership), analyser.Index(PartnershipWords.Of(told.Sources.Select(s => s.Statement))));
    }

    private void Named(string partnership, List<Statements.Statement> statements)
    {
        // Names of one id are the same when folded, so they have the same words whichever partnership tells them.
        var now = statements.SelectMany(s => s.People.Select(n => (Kind: NamedRow.Person, Name: n)).Concat(s.Institutions.Select(n => (Kind: NamedRow.Organisation, Name: n))))
            .Select(n => (n.Kind, Id: PermanentIds.OfName(n.Name), n.Name)).DistinctBy(n => (n.Kind, n.Id)).ToDictionary(n => (n.Kind, n.Id), n => n.Name);
        var sql = db.Sql();
        foreach (var (kind, id) in sql.Query("select distinct kind, id from named where partnership = @p0", r => (r.GetString(0), r.GetString(1)), partnership).Where(n => !now.ContainsKey(n)))
            if (sql.Number("select count(*) from named where kind = @p0 and id = @p1 and partnership <> @p2", kind, id, partnership) == 0)
                SearchIndex.Remove(db, kind, id);
        foreach (var ((kind, id), name) in now)
            SearchIndex.Put(db, kind, id, analyser.Index(name));
    }
}
