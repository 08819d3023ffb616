using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Partnerships;

/// <summary>"our partner city X", "our twin towns are X, Y and Z", "the twinning of A with B": partners named in passing.</summary>
internal static class PartnerPhrases
{
    /// <summary>How far behind the phrase its first name may stand, and how far apart the names of one list.</summary>
    private const int Reach = 7;

    /// <summary>Words between two names of one enumeration: "and of the province of".</summary>
    private const int Between = 4;

    public static IEnumerable<PartnerSighting> Find(Scene scene)
    {
        if (scene.Home is null)
            yield break;
        foreach (var view in scene.Sentences)
        {
            foreach (var hit in view.Of(Words.Partner))
                foreach (var sighting in Sightings(scene, view, hit).Concat(PartnersBefore.Find(scene, view, hit)))
                    yield return sighting;
            if (view.Index > 0 && view.Has(Words.Listed) && scene.Sentences[view.Index - 1] is var before && (before.Has(Words.Partner) || before.Has(Words.PartnerList)))
                foreach (var sighting in Listed(scene, view))
                    yield return sighting;
        }
    }

    /// <summary>"We have three partners. They are A since 2002, B and C, both since 2006."</summary>
    private static IEnumerable<PartnerSighting> Listed(Scene scene, SentenceView view)
    {
        foreach (var naming in view.Namings.Where(n => n is { IsName: true, IsCountry: false, Qualifies: false, IsWeak: false } && scene.IsForeign(n.Key)))
        {
            var clause = new Clause(scene, view, view.First, view.End, naming.First, naming.End);
            yield return new PartnerSighting([scene.Home!, naming.Key], QuoteChooser.Choose(clause), null, view.Dates.FirstOrDefault(d => d.First >= naming.End).Mention?.Value, true);
        }
    }

    private static IEnumerable<PartnerSighting> Sightings(Scene scene, SentenceView view, Hit hit)
    {
        if (view.Has(Words.Negation, hit.First - 2, hit.First))
            yield break;
        var at = hit.End;
        var many = view.Has(Words.PartnerList, hit.First, hit.First + 1) || view.Has(Words.PartnerList, hit.First - 1, hit.End);
        foreach (var naming in view.Namings)
        {
            if (naming.End <= hit.First || naming.Mention.InOrganisation || Keys.IsNetwork(naming.Key))
                continue;
            if (naming.First - at > Reach)
                yield break;
            at = naming.End;
            if (naming is not { IsName: true, IsCountry: false, Qualifies: false } || (naming.Role is Role.In or Role.To && naming.First > hit.End) || !scene.IsForeign(naming.Key))
                continue;
            var clause = new Clause(scene, view, view.First, view.End, naming.First, naming.End);
            if (naming.Role == Role.Between && NamedParties.Between(clause) is { } between)
            {
                yield return new PartnerSighting(between.All, QuoteChooser.Choose(clause), null, null, true);
                yield break;
            }

            yield return new PartnerSighting([PartnerOwner.Of(scene, view, naming), naming.Key], QuoteChooser.Choose(clause), null, null, true);
            if (!many && !IsFollowedByAnother(scene, view, naming))
                yield break;
        }
    }

    /// <summary>"partner of the province of A and of the province of B": the next name stands behind "and" or a comma, with nothing between that tells something else.</summary>
    private static bool IsFollowedByAnother(Scene scene, SentenceView view, Naming naming)
    {
        var next = view.Namings.FirstOrDefault(n => n.First >= naming.End && n is { IsName: true, Qualifies: false });
        return next is { IsCountry: false } && next.First - naming.End <= Between && Keys.IsLocal(next.Key) == Keys.IsLocal(naming.Key)
            && (view.Has(Words.And, naming.End, naming.End + 1) || scene.Tokens[naming.End].Is(","))
            && !view.Hits.Any(h => h.First >= naming.End && h.First < next.First && h.Name is Words.Which or Words.Delegation or Words.Visit or Words.Sign or Words.Meet or Words.From or Words.In or Words.To);
    }
}
