using Mosty.Register.Rows;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Register.Fold;

/// <summary>One partnership as the fold gives it.</summary>
/// <param name="FirstSeq">The decision with which its set of parties was first accepted.</param>
internal sealed record FoldedPartnership(
    PartnershipFile File, Timeline Timeline, IReadOnlyList<(string Claim, FactRole Role)> Facts, long FirstSeq, bool SeenByPerson)
{
    public string Key { get; } = Realms.Join(File.Parties);
}

/// <summary>Accepted claims of a realm → its partnerships. Pure: the same claims and decisions give the same partnerships.</summary>
/// <param name="homes">Keys of the office's home territories.</param>
internal sealed class RealmFold(Hierarchy hierarchy, IReadOnlySet<string> homes, StandingRules rules)
{
    /// <param name="known">The last decision taken into account.</param>
    public IReadOnlyList<FoldedPartnership> Fold(RealmOnFile realm, long known = long.MaxValue)
    {
        var accepted = realm.Claims.Select(c => Accepted.Of(c, known)).OfType<Accepted>().ToList();
        var links = LinksAt(realm.Links, known);
        var drafts = Draft.FoundBy(accepted, realm.Realm);
        var keys = drafts.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var claim in accepted)
            Place(claim, drafts, keys);
        foreach (var draft in drafts.Values)
            draft.Above = draft.Words.Select(w => w.Word!.Under).Where(u => u is not null).Select(u => Realms.Join(u!)).FirstOrDefault(u => keys.Contains(u) && u != draft.Key)
                ?? hierarchy.Umbrella(draft.Parties, keys);
        foreach (var draft in drafts.Values)
            if (draft.Above is { } umbrella)
                drafts[umbrella].Below.AddRange(draft.Own);
        return [.. drafts.Values.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => Build(d, drafts, links))];
    }

    /// <summary>Puts a statement on the pages where it counts.</summary>
    private void Place(Accepted claim, Dictionary<string, Draft> drafts, HashSet<string> keys)
    {
        if (claim.Statement is not { } statement || statement.Parties.Count < 2)
            return;
        if (drafts.TryGetValue(claim.PartiesKey, out var own))
            own.Own.Add(claim);
        else if (statement.Parties.Count == 2 && (hierarchy.Umbrella(claim.Parties, keys) ?? ToldBeside(claim, drafts)) is { } umbrella)
            drafts[umbrella].Below.Add(claim);
        if (claim.Parties.Count == 2 || !IsGathering(statement.Kind))
            return;
        // A gathering of many counts between its host or organiser and each participant that is its partner, never for every pair.
        foreach (var draft in drafts.Values.Where(d => d.Key != claim.PartiesKey && d.Parties.All(claim.Parties.Contains)))
            if (draft.Parties.Count > 2 || draft.Parties.Contains(statement.Host ?? claim.Source.Home ?? ""))
                draft.Own.Add(claim);
    }

    /// <summary>
    /// The partnership that the same document tells of, for an agreement of institutions of which one side lies in a party and the other in
    /// the other party's country: borders move (Taldykorgan was in Almaty Region until 2022), what a paper tells together belongs together.
    /// </summary>
    private string? ToldBeside(Accepted claim, Dictionary<string, Draft> drafts)
    {
        if (claim.Statement!.Level != Level.Institution)
            return null;
        var beside = drafts.Values.Where(d => d.Parties.Count == 2 && d.Founders.Any(f => f.Source.Sha256 == claim.Source.Sha256)
            && (IsBeside(claim.Parties, d.Parties[0], d.Parties[1]) || IsBeside(claim.Parties, d.Parties[1], d.Parties[0]))).Take(2).ToList();
        return beside.Count == 1 ? beside[0].Key : null;
    }

    private bool IsBeside(IReadOnlyList<string> pair, string near, string far) =>
        pair.Any(p => hierarchy.IsWithin(p, near) && pair.Any(q => q != p && Realms.CountryOf(q) == Realms.CountryOf(far)));

    private FoldedPartnership Build(Draft draft, Dictionary<string, Draft> drafts, IReadOnlyList<StatementLink> links)
    {
        var file = new PartnershipFile(
            draft.Parties,
            [.. draft.Own.Select(a => a.ToEvidence())],
            [.. draft.Words.Select(a => new PartnershipWord(a.Word!, a.Source))],
            [.. draft.Below.Select(a => a.ToEvidence())],
            HomeKeys(draft, drafts),
            draft.Above is { } umbrella ? drafts[umbrella].Parties : null,
            [.. draft.Words.SelectMany(w => w.Word!.GrewFrom ?? []).Select(Realms.Join).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Realms.Split)],
            links.Count > 0 ? links : null,
            [.. Umbrellas(draft, drafts).SelectMany(u => u.Own).Select(a => a.ToEvidence())]);
        var timeline = EventIds.Assign(TimelineBuilder.Build(file, rules), draft.Own.Concat(draft.Below));
        var facts = draft.Own.Select(a => (a.Id, FactRole.Own)).Concat(draft.Words.Select(a => (a.Id, FactRole.Word))).Concat(draft.Below.Select(a => (a.Id, FactRole.Below)));
        return new FoldedPartnership(file, timeline, [.. facts.Distinct()], draft.Founders.Min(a => a.FirstAccepted), draft.Own.Concat(draft.Words).All(a => a.SeenByPerson));
    }

    /// <summary>What it stands under, nearest first.</summary>
    private static IEnumerable<Draft> Umbrellas(Draft draft, Dictionary<string, Draft> drafts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { draft.Key };
        for (var above = draft.Above; above is not null && seen.Add(above); above = drafts[above].Above)
            yield return drafts[above];
    }

    /// <summary>The homes, and the parties that count as home: what lies within one, and the region above a town of ours that has its own partnership under it.</summary>
    private HashSet<string> HomeKeys(Draft draft, Dictionary<string, Draft> drafts)
    {
        var keys = new HashSet<string>(homes, StringComparer.Ordinal);
        keys.UnionWith(draft.Parties.Where(p => homes.Any(h => hierarchy.IsWithin(p, h))));
        foreach (var below in drafts.Values.Where(d => d.Above == draft.Key).SelectMany(d => d.Parties).Where(homes.Contains))
            keys.UnionWith(draft.Parties.Where(p => hierarchy.IsWithin(below, p)));
        return keys;
    }

    private static bool IsGathering(StatementKind kind) =>
        kind is StatementKind.Visit or StatementKind.Meeting or StatementKind.Plan or StatementKind.Result or StatementKind.Contact or StatementKind.Letter;

    /// <summary>The last word on each pair.</summary>
    public static List<StatementLink> LinksAt(IReadOnlyList<LinkOnFile> links, long known) =>
        [.. links.Where(l => l.Seq <= known)
            .GroupBy(l => string.CompareOrdinal(l.Left, l.Right) < 0 ? (l.Left, l.Right) : (l.Right, l.Left))
            .Select(g => g.Last()).Select(l => new StatementLink(l.Left, l.Right, l.Same))];
}
