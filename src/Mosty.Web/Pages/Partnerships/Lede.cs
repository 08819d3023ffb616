using Mosty.Interface;
using Mosty.Register;
using Mosty.Timelines;
using Mosty.Web.Bridge;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>The first sentences of a partnership's page: what was signed, how it stands, when they last met.</summary>
public static class Lede
{
    public static IReadOnlyList<string> Of(PageWords words, PartnershipPage page)
    {
        var sentences = new List<string> { Beginning(words, page), words["lede.formal." + TermKey.Of(page.Standing.Formal).Split('.')[1]] };
        if (Life(words, page) is { } life)
            sentences.Add(life);
        return [.. sentences.Where(s => s.Length > 0)];
    }

    private static string Beginning(PageWords words, PartnershipPage page)
    {
        var first = page.Timeline.Instruments.Where(i => i.Signed is not null && i.Signed.First <= page.AsOf).MinBy(i => i.Signed);
        if (first is not null)
        {
            var type = words.All.Has("portal.lede.signed." + first.Type) ? first.Type : "document";
            return words.Say("lede.signed." + type, ("date", first.Signed));
        }

        return page.Since is { } since && since.First <= page.AsOf ? words.Say("lede.since", ("date", since)) : "";
    }

    private static string? Life(PageWords words, PartnershipPage page)
    {
        var (standing, last) = (page.Standing, page.Standing.LastContact);
        if (standing.Activity == Activity.Dormant)
            return last is null ? words["lede.dormant"] : words.Say("lede.dormant_since", ("last", last));
        if (standing.Activity == Activity.Quiet && last is not null)
            return words.Say("lede.quiet", ("last", last));
        return last is null ? words["lede.no_contact"] : words.Say("lede.last", ("last", last));
    }
}
