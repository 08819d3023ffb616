using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Partnerships;

/// <summary>"our partner city X", "the twinning relationship of A with B": a partner named in passing.</summary>
internal static class PartnerPhrases
{
    private const int Reach = 6;

    public static IEnumerable<PartnerSighting> Find(Scene scene)
    {
        foreach (var view in scene.Sentences)
            foreach (var hit in view.Of(Words.Partner))
                if (Sighting(scene, view, hit) is { } sighting)
                    yield return sighting;
    }

    private static PartnerSighting? Sighting(Scene scene, SentenceView view, Hit hit)
    {
        var near = view.Namings.Where(n => n is { IsName: true, Qualifies: false, IsCountry: false } && !n.Mention.InOrganisation && !Keys.IsNetwork(n.Key)
            && n.First - hit.End <= Reach && n.First >= hit.First - 2).OrderBy(n => n.First).ToList();
        var other = near.Find(n => scene.IsForeign(n.Key));
        if (other is null || scene.Home is null)
            return null;
        var clause = new Clause(scene, view, view.First, view.End, hit.First, Math.Max(hit.End, other.End));
        return new PartnerSighting([scene.Home, other.Key], QuoteChooser.Choose(clause), null, null, true);
    }
}
