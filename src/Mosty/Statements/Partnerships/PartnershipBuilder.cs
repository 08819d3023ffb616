using Mosty.Statements.Rules;
using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Partnerships;

/// <summary>The partnerships a text presents: from its agreements and states, its phrases ("our partner city X") and its lists.</summary>
internal static class PartnershipBuilder
{
    public static IReadOnlyList<PartnershipReading> Build(Scene scene, IReadOnlyList<Draft> drafts, IReadOnlyList<PartnerSighting> sightings, IReadOnlyList<(PartnerSighting Older, IReadOnlyList<string> Younger)> grown)
    {
        var found = new List<PartnerSighting>(sightings);
        found.AddRange(drafts.Where(IsEvidence).SelectMany(d => Sightings(scene, d)));
        var groups = found.OrderBy(f => f.Span.Start).GroupBy(f => SetOf(f.Parties), StringComparer.Ordinal).Select(g => g.ToList());
        var readings = groups.Select(g => Related(scene, Reading(scene, g), grown)).OrderBy(p => p.Start).ToList();
        var umbrellas = readings.Index().Where(r => r.Item.Parties.Count == 2 && r.Item.Parties.All(Keys.IsRegion)).SelectMany(r => r.Item.Parties.Select(p => (Region: p, r.Index)))
            .ToLookup(u => u.Region, u => u.Index, StringComparer.Ordinal);
        var placed = readings.Select(r => UnderUmbrella(scene, r, readings, umbrellas)).ToList();
        var towns = placed.Where(p => p.Under is not null).ToLookup(p => SetOf(p.Under!), StringComparer.Ordinal);
        return [.. placed.Select(r => GrownFromTowns(scene, r, towns))];
    }

    /// <summary>
    /// A section on a partner region that first tells how two towns became partners, and then, later dated, how the regions did:
    /// the regions' partnership grew from the towns'.
    /// </summary>
    private static PartnershipReading GrownFromTowns(Scene scene, PartnershipReading regions, ILookup<string, PartnershipReading> byUmbrella)
    {
        if (regions.GrewFrom is not null || regions.Since is not { } since)
            return regions;
        var towns = byUmbrella[SetOf(regions.Parties)].Where(t => t.Since is { } earlier && earlier.Last < since.First
            && SectionAt(scene, t.Start) is { } section && section.Partners.Any(p => regions.Parties.Contains(p, StringComparer.Ordinal))).ToList();
        return towns.Count == 0 ? regions : regions with { GrewFrom = [.. towns.Select(t => t.Parties)] };
    }

    private static Section? SectionAt(Scene scene, int position) => scene.SentenceAt(position)?.Section;

    private static PartnershipReading Related(Scene scene, PartnershipReading reading, IReadOnlyList<(PartnerSighting Older, IReadOnlyList<string> Younger)> grown)
    {
        var from = grown.Where(g => SameSet(g.Younger, reading.Parties)).Select(g => g.Older.Parties).ToList();
        // A town's partnership stands under the one of the regions they lie in.
        var under = scene.Home is { } home && !reading.Parties.Contains(home, StringComparer.Ordinal) && reading.Parties.All(Keys.IsLocal)
            ? reading.Parties.Select(p => scene.Context.Gazetteer.Find(p)?.Parent).OfType<string>().ToList() : [];
        return reading with { GrewFrom = from.Count > 0 ? from : null, Under = under.Count == reading.Parties.Count && under.Contains(scene.Home, StringComparer.Ordinal) ? under : null };
    }

    /// <summary>Towns under the partnership of their regions: what is told of the umbrella holds for them too, where nothing else is told.</summary>
    /// <param name="umbrellas">Region → the numbers of the readings of two regions of which it is one.</param>
    private static PartnershipReading UnderUmbrella(Scene scene, PartnershipReading reading, List<PartnershipReading> all, ILookup<string, int> umbrellas)
    {
        if (umbrellas.Count == 0 || !reading.Parties.All(Keys.IsLocal))
            return reading;
        var gazetteer = scene.Context.Gazetteer;
        var above = new List<string>();
        for (var region = gazetteer.Find(reading.Parties[0])?.Parent; region is not null; region = gazetteer.Find(region)?.Parent)
            above.Add(region);
        var first = above.SelectMany(r => umbrellas[r]).Distinct().Order().Where(u => reading.Parties.All(p => all[u].Parties.Any(r => gazetteer.IsWithin(p, r)))).DefaultIfEmpty(-1).First();
        if (first < 0)
            return reading;
        var umbrella = all[first];
        var status = reading.Status == PartnershipStatus.Active && umbrella.Status is PartnershipStatus.Dormant ? umbrella.Status : reading.Status;
        return reading with { Status = status, Under = umbrella.Parties };
    }

    private static bool IsEvidence(Draft draft) => draft.Statement switch
    {
        { Level: Level.Institution } or { Parties.Count: < 2 } => false,
        { Kind: StatementKind.Agreement, Act: Act.Signed or Act.Renewed or Act.Extended or Act.Approved } => Distinguished(draft),
        { Kind: StatementKind.State, Parties.Count: > 2 } => true,
        { Kind: StatementKind.Termination or StatementKind.State } => Distinguished(draft),
        { Kind: StatementKind.Contact, Act: null } => draft.Clause.Has(Words.Partner) && Distinguished(draft),
        { Kind: StatementKind.Contact, Act: Act.Declared } => draft.PartiesTold,
        _ => false,
    };

    /// <summary>Two countries are no partnership of this register; a country stands only for a partner not named.</summary>
    private static bool Distinguished(Draft draft) => draft.Statement.Parties.All(p => !Keys.IsCountry(p) && !Keys.IsNetwork(p));

    /// <summary>"cooperation with seven towns: A, B, …", "agreements with A and B": told in one breath, each is a partnership of two.</summary>
    private static IEnumerable<PartnerSighting> Sightings(Scene scene, Draft draft)
    {
        var statement = draft.Statement;
        var sighting = Sighting(scene, draft);
        if (statement.Parties.Count <= 2)
            return [sighting];
        var isOfMany = statement.Kind is StatementKind.State or StatementKind.Contact || draft.Clause.Has(Words.Instruments)
            || !draft.Clause.Namings.Any(n => n.Role == Role.Between) && statement.Parties.All(p => p == scene.Home || draft.Clause.Namings.Any(n => n.Key == p && n.Role == Role.With));
        return isOfMany && scene.Home is { } home && statement.Parties.Contains(home, StringComparer.Ordinal)
            ? statement.Parties.Where(p => p != home && !Keys.IsCountry(p) && !Keys.IsNetwork(p)).Select(p => sighting with { Parties = [home, p] })
            : statement.Kind is StatementKind.State or StatementKind.Contact ? [] : [sighting];
    }

    private static PartnerSighting Sighting(Scene scene, Draft draft)
    {
        var statement = draft.Statement;
        return new PartnerSighting(statement.Parties, statement.Span, StatusOf(statement), statement is { Kind: StatementKind.Agreement, Act: Act.Signed } or { Kind: StatementKind.State, Status: PartnershipStatus.Active } ? statement.Date : null);
    }

    private static PartnershipStatus? StatusOf(Statement statement) => statement switch
    {
        { Kind: StatementKind.State } => statement.Status,
        { Kind: StatementKind.Termination, Act: Act.Denounced or Act.Ended or Act.Expired } => PartnershipStatus.Ended,
        { Kind: StatementKind.Termination, Act: Act.Suspended } => PartnershipStatus.Suspended,
        { Kind: StatementKind.Termination, Act: Act.Resumed } => PartnershipStatus.Active,
        { Until: not null } => PartnershipStatus.Ended,
        _ => null,
    };

    private static PartnershipReading Reading(Scene scene, List<PartnerSighting> group)
    {
        var best = group.Find(g => g.Status is PartnershipStatus.Ended or PartnershipStatus.Suspended or PartnershipStatus.Dormant) ?? group.Find(g => g.Since is not null) ?? group[0];
        var since = group.Where(g => g.Since is not null).Select(g => g.Since!).Order().FirstOrDefault();
        return new PartnershipReading(
            group[0].Parties, StatusOf(scene, group), since is { IsInterval: true } ? PartialDate.Parse(since.Value[..since.Value.IndexOf('/')]) : since,
            best.Span.Of(scene.Text), scene.Context.Document.PageAt(best.Span.Start), best.Span.Start, best.Span.End);
    }

    private static PartnershipStatus StatusOf(Scene scene, List<PartnerSighting> group)
    {
        var last = group.LastOrDefault(g => g.Status == PartnershipStatus.Ended) ?? group.LastOrDefault(g => g.Status == PartnershipStatus.Suspended) ?? group.LastOrDefault(g => g.Status is not null && g.Status != PartnershipStatus.Active) ?? group.LastOrDefault(g => g.Status is not null);
        if (last?.Status is { } told && !(told == PartnershipStatus.Unknown && group.Exists(g => g.IsPresent)))
            return told;
        // Only a past event is told of others than the text's own home.
        if (scene.Home is not null && !group[0].Parties.Any(p => p == scene.Home) && !group.Exists(g => g.IsPresent))
            return PartnershipStatus.Unknown;
        return PartnershipStatus.Active;
    }

    /// <summary>Equal for equal sets.</summary>
    private static string SetOf(IReadOnlyList<string> keys) => string.Join('|', keys.Order(StringComparer.Ordinal));

    private static bool SameSet(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Count == b.Count && a.All(k => b.Contains(k, StringComparer.Ordinal));
}

/// <summary>A place where a text presents territories as partners.</summary>
/// <param name="IsPresent">True when it presents them as partners now ("our partner city X"), not only tells what happened.</param>
internal sealed record PartnerSighting(IReadOnlyList<string> Parties, TextSpan Span, PartnershipStatus? Status, PartialDate? Since, bool IsPresent = false);
