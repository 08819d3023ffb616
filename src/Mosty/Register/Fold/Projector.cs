using Mosty.Register.Rows;
using Mosty.Territories;
using Mosty.Timelines;

namespace Mosty.Register.Fold;

/// <summary>Brings the derived tables up to date, realm by realm, within the transaction of the decision that touched them.</summary>
internal sealed class Projector(RegisterDb db, Gazetteer gazetteer, StandingRules rules, SearchAnalyser analyser, IReadOnlySet<string> homes)
{
    public const string Name = "partnerships";

    private readonly Hierarchy hierarchy = new(gazetteer);

    /// <summary>Under which rules the projection was made; another value asks for a rebuild.</summary>
    public static string RulesOf(StandingRules rules) => $"{rules.Name} {rules.Version}, fold 4";

    /// <summary>The realms in which something can change when claims of these realms do: their own, and those of pairs within a gathering.</summary>
    public static IReadOnlyList<string> Touched(Sql sql, IEnumerable<string> claimRealms)
    {
        var touched = new SortedSet<string>(claimRealms, StringComparer.Ordinal);
        var wide = touched.ToList();
        foreach (var realm in sql.Query("select distinct realm from partnership", r => r.GetString(0)))
            if (wide.Exists(w => Realms.Holds(w, realm)))
                touched.Add(realm);
        return [.. touched];
    }

    /// <summary>Takes in the decisions up to <paramref name="seq"/>.</summary>
    public void Update(IEnumerable<string> realms, long seq)
    {
        var fold = new RealmFold(hierarchy, homes, rules);
        foreach (var realm in realms)
        {
            var known = ProjectedRealm.Read(db.Sql(), realm);
            known.Take(fold.Fold(RealmReader.Read(db.Sql(), realm)), seq, NewId);
            Save(known);
        }

        Remember(seq);
    }

    /// <summary>Derives these realms from their first decision on, whatever the tables hold.</summary>
    public void Replay(IEnumerable<string> realms, long seq)
    {
        foreach (var realm in realms)
            Save(Replayed(realm));
        Remember(seq);
    }

    /// <summary>What the tables of a realm should hold, not saved.</summary>
    public ProjectedRealm Replayed(string realm)
    {
        var fold = new RealmFold(hierarchy, homes, rules);
        var content = RealmReader.Read(db.Sql(), realm);
        var known = ProjectedRealm.ToReplay(db.Sql(), realm);
        foreach (var act in content.Acts())
            known.Take(fold.Fold(content, act), act, NewId);
        return known;
    }

    private string NewId(IReadOnlyList<string> parties) =>
        PermanentIds.OfPartnership(parties, id => db.Sql().Number("select count(*) from partnership where id = @p0 and parties <> @p1", id, Realms.Join(parties)) > 0);

    private void Save(ProjectedRealm realm)
    {
        db.ChangeTracker.Clear();
        db.Partnerships.AddRange(realm.NewPartnerships);
        db.SaveChanges();
        foreach (var entry in realm.Entries.Where(e => e.Changed))
        {
            Save(entry);
            db.SaveChanges();
            db.ChangeTracker.Clear();
        }
    }

    private void Save(ProjectedPartnership entry)
    {
        db.Segments.RemoveRange(entry.Segments.Removed);
        db.SaveChanges();
        db.Segments.UpdateRange(entry.Segments.Closed);
        db.Segments.AddRange(entry.Segments.Added);
        db.Facts.RemoveRange(entry.StoredFacts.Except(entry.Facts).Select(f => entry.Fact(f)));
        db.Facts.AddRange(entry.Facts.Except(entry.StoredFacts).Select(f => entry.Fact(f)));
        if (entry.List is { } list && entry.StoredList is null)
            db.PartnershipList.Add(list);
        else if (entry.List is not null)
            db.PartnershipList.Update(entry.List);
        else if (entry.StoredList is not null)
            db.PartnershipList.Remove(entry.StoredList);
        // While the rows stored before are still there.
        new FoundBy(db, gazetteer, analyser).Save(entry, hierarchy);
        SavePlaces(entry);
        SaveTold(entry);
        SaveEvents(entry);
        ChangeLog.Add(db, "partnership:" + entry.Id);
    }

    private void SavePlaces(ProjectedPartnership entry)
    {
        var places = entry.Folded is { } folded ? folded.File.Parties.SelectMany(hierarchy.SelfAndAbove).ToHashSet(StringComparer.Ordinal) : [];
        var stored = db.Sql().Query("select territory from partnership_place where partnership = @p0", r => r.GetString(0), entry.Id);
        db.PartnershipPlaces.RemoveRange(stored.Except(places, StringComparer.Ordinal).Select(t => new PartnershipPlaceRow { Partnership = entry.Id, Territory = t }));
        db.PartnershipPlaces.AddRange(places.Except(stored, StringComparer.Ordinal).Select(t => new PartnershipPlaceRow { Partnership = entry.Id, Territory = t }));
    }

    private void SaveTold(ProjectedPartnership entry)
    {
        if (entry.List is not null && entry.List.Told == entry.StoredList?.Told && !entry.Forgotten)
            return;
        var sql = db.Sql();
        foreach (var table in (ReadOnlySpan<string>)["happening", "instrument", "named"])
            sql.Execute($"delete from {table} where partnership = @p0", entry.Id);
        if (entry.Folded is not { } folded)
            return;
        var told = ToldRowMaker.Make(entry.Id, folded.Timeline);
        db.Happenings.AddRange(told.Happenings);
        db.Instruments.AddRange(told.Instruments);
        db.Names.AddRange(told.Names);
    }

    private void SaveEvents(ProjectedPartnership entry)
    {
        // Ids of events are never taken back: an address once given leads somewhere.
        var rows = new Dictionary<string, EventRow>(StringComparer.Ordinal);
        foreach (var told in entry.Folded?.Timeline.Events ?? [])
            foreach (var claim in told.Sources.Select(s => s.Statement.Id))
            {
                var id = PermanentIds.OfEvent(claim);
                rows.TryAdd(id, new EventRow { Id = id, Claim = claim, RedirectTo = id == told.Id ? null : told.Id });
            }

        var sql = db.Sql();
        foreach (var row in rows.Values)
        {
            var stored = sql.First("select claim, redirect_to from event where id = @p0", r => (Claim: r.GetString(0), To: r.Text(1)), row.Id);
            if (stored.Claim is null)
                db.Events.Add(row);
            else if (stored.To != row.RedirectTo)
                db.Events.Update(row);
        }
    }

    private void Remember(long seq)
    {
        var row = new ProjectionRow { Name = Name, LastSeq = seq, Rules = RulesOf(rules) };
        if (db.Sql().Number("select count(*) from projection where name = @p0", Name) > 0)
            db.Update(row);
        else
            db.Add(row);
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }
}
