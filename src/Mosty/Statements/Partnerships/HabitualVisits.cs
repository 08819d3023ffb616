using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Partnerships;

/// <summary>"Visits are made to A and B in alternate years", in a text on twinning: a habit is no event, but those visited are partners.</summary>
internal static class HabitualVisits
{
    /// <summary>More names in one sentence are a list of something else.</summary>
    private const int Most = 4;

    public static IEnumerable<PartnerSighting> Find(Scene scene)
    {
        if (scene.Home is not { } home || Keys.IsNetwork(home) || !scene.Sentences.Any(s => s.Has(Words.Partner) || s.Has(Words.PartnerList) || s.Has(Words.Bond)))
            yield break;
        foreach (var view in scene.Sentences.Where(s => s.Has(Words.Visit) && s.Has(Words.Habit) && !s.Has(Words.Negation) && s.Dates.Count == 0))
        {
            var namings = view.Namings.Where(n => n is { IsName: true, IsCountry: false, IsWeak: false, Qualifies: false, Mention.InOrganisation: false } && !Keys.IsNetwork(n.Key) && scene.IsForeign(n.Key) && Keys.IsLocal(n.Key) == Keys.IsLocal(home)).ToList();
            foreach (var naming in namings.Count > Most ? [] : namings)
                yield return new PartnerSighting([home, naming.Key], QuoteChooser.Choose(new Clause(scene, view, view.First, view.End, naming.First, naming.End)), null, null, true);
        }
    }
}
