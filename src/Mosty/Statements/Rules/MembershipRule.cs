using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>A territory belongs to or joined a network, an association, a euroregion.</summary>
internal sealed class MembershipRule : EventRule
{
    private const int Reach = 14;

    public override string Name => "membership";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        foreach (var hit in view.Of(Words.Member))
            if (view.Namings.Any(n => Keys.IsNetwork(n.Key) && n.First < hit.End + Reach && n.End > hit.First - Reach))
                yield return new Anchor(this, hit.First, hit.End);
    }

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        if (IsDenied(clause))
            yield break;
        var network = clause.View.Namings.Where(n => Keys.IsNetwork(n.Key)).OrderBy(n => clause.DistanceTo(n.First, n.End)).First();
        var members = clause.Namings.Where(n => n.IsName && !Keys.IsNetwork(n.Key) && !n.IsCountry && !n.IsWeak).Select(n => n.Key).Distinct(StringComparer.Ordinal).ToList();
        // "our town is a member of", "the region joined": home, where the network follows and nobody else is named.
        if (members.Count == 0 && clause.Scene.Home is { } home && !Keys.IsNetwork(home) && (clause.Has(Words.Ours) || network.First >= clause.TriggerEnd))
            members.Add(home);
        if (members.Count == 0)
            yield break;
        yield return Draft(StatementKind.Membership, clause, new Parties([network.Key], members, [], true), EventDate.Of(clause, all), 0.75);
    }
}
