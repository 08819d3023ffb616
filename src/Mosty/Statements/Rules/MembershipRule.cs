using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>A territory belongs to or joined a network, an association, a euroregion.</summary>
internal sealed class MembershipRule : EventRule
{
    private const int Reach = 14;

    /// <summary>A text names what it is about in its first sentences.</summary>
    private const int Opening = 3;

    public override string Name => "membership";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        foreach (var hit in view.Of(Words.Member))
            if (view.Namings.Any(n => Keys.IsNetwork(n.Key) && n.First < hit.End + Reach && n.End > hit.First - Reach) || (SoleNetwork(scene, view) is not null && view.Namings.Any(n => IsMember(n) && n.First < hit.End + Reach && n.End > hit.First - Reach)))
                yield return new Anchor(this, hit.First, hit.End);
    }

    private static bool IsMember(Naming naming) => naming.IsName && !Keys.IsNetwork(naming.Key) && !naming.IsCountry && !naming.IsWeak;

    /// <summary>"New members: the region of X has been one since 2023": the one network that the text is about, where the sentence names none.</summary>
    private static string? SoleNetwork(Scene scene, SentenceView view)
    {
        if (scene.Home is { } home && Keys.IsNetwork(home))
            return home;
        var named = scene.Sentences.Take(view.Index).SelectMany(s => s.Namings).Where(n => Keys.IsNetwork(n.Key)).Select(n => n.Key).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return named.Count == 1 && scene.Sentences.Take(Opening).Any(s => s.Namings.Any(n => n.Key == named[0])) ? named[0] : null;
    }

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        if (IsDenied(clause))
            yield break;
        var network = clause.View.Namings.Where(n => Keys.IsNetwork(n.Key)).OrderBy(n => clause.DistanceTo(n.First, n.End)).FirstOrDefault();
        var members = clause.Namings.Where(n => IsMember(n) && (network is not null || n.Role is not (Role.In or Role.To))).Select(n => n.Key).Distinct(StringComparer.Ordinal).ToList();
        // "our town is a member of", "the region joined": home, where the network follows and nobody else is named.
        if (members.Count == 0 && clause.Scene.Home is { } home && !Keys.IsNetwork(home) && network is not null && (clause.Has(Words.Ours) || network.First >= clause.TriggerEnd))
            members.Add(home);
        if (members.Count == 0)
            yield break;
        yield return Draft(StatementKind.Membership, clause, new Parties([network?.Key ?? SoleNetwork(clause.Scene, clause.View)!], members, [], true), EventDate.Of(clause, all));
    }
}
