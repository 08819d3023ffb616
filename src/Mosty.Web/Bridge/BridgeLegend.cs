using Mosty.Web.Site;

namespace Mosty.Web.Bridge;

/// <summary>What the signs in a picture mean; only those that stand in it.</summary>
public static class BridgeLegend
{
    public static IEnumerable<string> Of(PageWords words, BridgePicture picture)
    {
        var kinds = picture.Pillars.Select(p => p.Kind).ToHashSet();
        if (picture.Decks.Count > 0)
            yield return words["legend.deck"];
        if (picture.Decks.Any(d => d.End == DeckEnd.Suspended))
            yield return words["legend.suspended"];
        if (picture.Intent is not null)
            yield return words["legend.intent"];
        if (kinds.Contains(PillarKind.Held))
            yield return words["legend.held"];
        if (kinds.Contains(PillarKind.Through))
            yield return words["legend.through"];
        if (kinds.Contains(PillarKind.Tried))
            yield return words["legend.tried"];
        if (kinds.Contains(PillarKind.Paper))
            yield return words["legend.paper"];
        if (picture.Pillars.Any(p => p.Last > p.First))
            yield return words["legend.foot"];
        if (picture.Silences.Count > 0)
            yield return words["legend.water"];
        if (picture.Flags.Count > 0)
            yield return words["legend.flag"];
        yield return words["legend.opens"];
    }
}
