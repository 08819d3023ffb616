using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Partnerships;

/// <summary>"From the towns A and B the partnership spread to the regions": an older partnership of towns, out of which this one grew.</summary>
internal static class GrewFromReader
{
    /// <summary>The older partnership and the younger one's parties.</summary>
    public static IEnumerable<(PartnerSighting Older, IReadOnlyList<string> Younger)> Find(Scene scene)
    {
        if (scene.Home is not { } home)
            yield break;
        foreach (var view in scene.Sentences)
        {
            if (!view.Has(Words.GrewFrom) || view.Focus.Count == 0)
                continue;
            var towns = view.Namings.Where(n => n is { IsName: true, IsWeak: false } && Keys.IsLocal(n.Key)).ToList();
            var (theirs, ours) = (towns.Find(n => scene.IsForeign(n.Key)), towns.Find(n => !scene.IsForeign(n.Key)));
            if (theirs is null || ours is null)
                continue;
            var clause = new Clause(scene, view, view.First, view.End, Math.Min(theirs.First, ours.First), Math.Max(theirs.End, ours.End));
            yield return (new PartnerSighting([theirs.Key, ours.Key], QuoteChooser.Choose(clause), PartnershipStatus.Unknown, null), [home, view.Section?.Partners.FirstOrDefault() ?? view.Focus[0]]);
        }
    }
}
