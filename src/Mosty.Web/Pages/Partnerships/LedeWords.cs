using Mosty.Register;
using Mosty.Timelines;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>The first sentences of a partnership's page. What is said is decided in Timelines; here it only gets its plainest words.</summary>
public static class LedeWords
{
    public static IReadOnlyList<string> Of(PageWords words, PartnershipPage page) =>
        [.. Lede.Of(page.Timeline, page.Parties, page.AsOf).Select(reason => Say(words, reason))];

    // The heading names the parties already: "The partners signed a memorandum on …".
    private static string Say(PageWords words, Reason reason)
    {
        var key = "lede.signed." + reason.Values.GetValueOrDefault("type")?["term:instrument.".Length..];
        return reason.Rule == "lede-signed" && words.All.Has("portal." + key)
            ? words.Say(key, ("date", reason.Values["date"]))
            : words.Upper(words.All.Say(reason));
    }
}
