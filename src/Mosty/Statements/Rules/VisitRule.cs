using Mosty.Mentions;
using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>A delegation of one party was at another's. The host is where they were, or who received them.</summary>
internal sealed class VisitRule : EventRule
{
    public override string Name => "visit";

    public override IEnumerable<Anchor> Find(Scene scene, SentenceView view)
    {
        foreach (var hit in view.Hits)
            if (hit.Name is Words.Visit or Words.Receive || (hit.Name == Words.Stay && IsStay(scene, view, hit)))
                yield return new Anchor(this, hit.First, hit.End, Detail: hit.Name);
    }

    /// <summary>"The mayor |was| on 12 June 2018 |in X|": with nothing between but when, and somebody who went beside the verb.</summary>
    private static bool IsStay(Scene scene, SentenceView view, Hit verb)
    {
        const int Reach = 8, Beside = 6;
        var place = view.Namings.FirstOrDefault(n => n.First >= verb.End && n.First - verb.End <= 2 * Reach && n is { IsName: true, Qualifies: false });
        if (place is not { Role: Role.In, IsWeak: false } || !scene.IsForeign(place.Key) || Keys.IsNetwork(place.Key)
            || !view.Hits.Any(h => Traveller(h.Name) && h.First < place.First && h.End >= verb.First - Beside) && !view.People.Any(p => p.First < place.First && p.End >= verb.First - Beside))
            return false;
        var between = Enumerable.Range(verb.End, place.First - verb.End).Where(i => !view.Dates.Exists(d => d.First <= i && i < d.End) && scene.Tokens[i].Kind == TokenKind.Word).ToList();
        return between.Count <= Reach && !view.Hits.Any(h => h.First >= verb.First && h.First < place.First && h.Name is Words.Sign or Words.Initial or Words.Approve or Words.Renew or Words.Extend or Words.Meet or Words.Visit or Words.Receive or Words.Held or Words.Which or Words.Negation);
    }

    private static bool Traveller(string name) => name is Words.Delegation or Words.Ours || name.StartsWith(Words.RankPrefix, StringComparison.Ordinal);

    public override IEnumerable<Draft> Make(Anchor anchor, Clause clause, IReadOnlyList<Clause> all)
    {
        if (IsDenied(clause) || IsHabit(clause))
            yield break;
        var parties = PartyResolver.Resolve(clause, new PartyReading(PlacesAreParties: true, CountryForHome: true));
        if (!parties.AreTwo || (!IsAboutUs(clause, parties) && !IsDatedTravel(clause, parties, all)) || (anchor.Detail == Words.Receive && !clause.Has(Words.Delegation) && !clause.Has(Words.Ours) && !clause.People.Any()))
            yield break;
        parties = Guests(clause, parties);
        var date = EventDate.Of(clause, all);
        if (!IsGrounded(clause, parties, date))
            yield break;
        var planned = IsFuture(clause);
        var draft = Draft(planned ? StatementKind.Plan : StatementKind.Visit, clause, parties, date);
        yield return draft with
        {
            Refers = IsToldBefore(clause),
            Statement = draft.Statement with
            {
                Host = planned ? null : Host(anchor, clause, parties),
                Outcome = planned ? PlanRule.OutcomeOf(clause) : null,
                Rank = Ranks.Of(clause),
                Place = clause.Namings.Where(n => n is { IsName: true, Role: Role.In, IsCountry: false } && !parties.All.Contains(n.Key, StringComparer.Ordinal)).Select(n => n.Key).FirstOrDefault(),
            },
        };
    }

    /// <summary>A visit needs somebody who travels: a delegation, an office, "our", or two named territories.</summary>
    private static bool IsAboutUs(Clause clause, Parties parties) =>
        clause.View.Has(Words.Delegation) || clause.View.Has(Words.Stay) && clause.View.Family(Words.RankPrefix, clause.View.First, clause.View.End).Count > 0 || clause.View.Has(Words.Ours) || clause.View.People.Count > 0 || clause.View.Has(Words.Side)
        || (parties.Told && clause.View.Namings.Any(n => clause.Scene.IsHome(n.Key)));

    /// <summary>"In May they drove to X": with a date of its own it is an event; whoever went, the text tells it as ours.</summary>
    private static bool IsDatedTravel(Clause clause, Parties parties, IReadOnlyList<Clause> all) => parties.Told && EventDate.Of(clause, all) is not null;

    /// <summary>Of several places of one foreign country, a visit keeps the partners and drops the stops on the way.</summary>
    private static Parties Guests(Clause clause, Parties parties)
    {
        if (parties.Others.Count < 2 || clause.View.Section?.Partners is not { Count: > 0 } partners)
            return parties;
        var kept = parties.Others.Where(o => partners.Contains(o, StringComparer.Ordinal)).ToList();
        return kept.Count > 0 ? parties with { Others = kept } : parties;
    }

    private static string? Host(Anchor anchor, Clause clause, Parties parties)
    {
        var scene = clause.Scene;
        if (scene.Home is null)
            return null;
        var ours = parties.Ours.Count > 0 ? parties.Ours[0] : scene.Home;
        // "we welcomed guests of theirs".
        if (anchor.Detail == Words.Receive && clause.View.Has(Words.Ours, anchor.First - 1, anchor.First))
            return ours;
        // "officials of ours welcomed the mayor of theirs": who stands before the verb receives.
        if (anchor.Detail == Words.Receive && clause.Namings.Any(n => scene.IsHome(n.Key) && n.End <= anchor.First && n.Role is Role.Plain) && clause.Namings.Any(n => n.First >= anchor.End && scene.IsForeign(n.Key)))
            return ours;
        // "The guests were welcomed by the mayor of ours": nobody else is named.
        if (anchor.Detail == Words.Receive && !clause.View.Has(Words.Ours) && clause.Namings.Any(n => scene.IsHome(n.Key) && n.First >= anchor.End) && !clause.Namings.Any(n => scene.IsForeign(n.Key)))
            return ours;
        if (anchor.Detail == Words.Receive)
            return IsReceivedAbroad(clause) ? parties.Others[0] : ours;
        foreach (var naming in clause.Namings)
        {
            if (naming.Role is not (Role.In or Role.To) || naming.IsWeak)
                continue;
            if (scene.IsHome(naming.Key))
                return ours;
            if (naming.IsName && scene.IsForeign(naming.Key))
                return parties.Others.FirstOrDefault(o => o == naming.Key) ?? parties.Others.FirstOrDefault(o => Keys.Country(o) == Keys.Country(naming.Key)) ?? parties.Others[0];
        }

        if (TravellerIsForeign(clause) is { } foreign)
            return foreign ? ours : parties.Others[0];
        return null;
    }

    /// <summary>Whose delegation: the first territory at the word for it.</summary>
    private static bool? TravellerIsForeign(Clause clause)
    {
        foreach (var hit in clause.View.Of(Words.Delegation))
        {
            if (clause.View.Has(Words.Ours, hit.First - 2, hit.End + 3))
                return false;
            var owner = clause.View.Namings.Where(n => n.Role != Role.In && n.First >= hit.First - 3 && n.First <= hit.End + 5).OrderBy(n => n.First >= hit.End ? n.First - hit.End : hit.First - n.End).ThenBy(n => n.First < hit.End).FirstOrDefault();
            if (owner is not null)
                return clause.Scene.IsForeign(owner.Key);
        }

        return null;
    }

    private static bool IsReceivedAbroad(Clause clause) => TravellerIsForeign(clause) == false;
}
