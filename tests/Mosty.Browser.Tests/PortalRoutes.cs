using Mosty.Web.Tests;

namespace Mosty.Browser.Tests;

/// <summary>Every kind of page, by the path after its language; what stands in braces is taken from the register of the samples.</summary>
public static class PortalRoutes
{
    public static readonly IReadOnlyList<string> All =
    [
        "/",
        "/partnerships", "/partnerships?gap=unseen&sort=newest", "/partnerships?since-to=1850", "/partnerships/{partnership}",
        "/documents", "/documents/{document}",
        "/documents/{scan}", "/search?q=spolupráce", "/search?q=Saskoo",
        "/calendar", "/calendar?year=2006", "/events/{event}", "/people/{person}", "/organisations/{organisation}",
        "/map", "/map?year=2005", "/embed/map", "/embed/partnerships/{partnership}", "/territories/{territory}", "/data",
        "/coverage", "/about", "/accessibility", "/privacy", "/design",
        "/report?about=page:accessibility",
    ];

    /// <summary>Pages that come of what a visitor did and have no address that a list could hold.</summary>
    public static readonly IReadOnlyList<string> Others = ["/reports/{number}"];

    public static string Path(SampleRegister register, string language, string pattern) => "/" + language + pattern
        .Replace("{partnership}", register.Partnerships.MaxBy(p => p.Events)!.Id, StringComparison.Ordinal)
        .Replace("{document}", register.Documents.MaxBy(d => d.Accepted)!.Id, StringComparison.Ordinal)
        .Replace("{scan}", (register.Scan ?? register.Documents[0]).Id, StringComparison.Ordinal)
        .Replace("{territory}", "CZ-42", StringComparison.Ordinal)
        .Replace("{event}", register.Event, StringComparison.Ordinal)
        .Replace("{person}", register.Person, StringComparison.Ordinal)
        .Replace("{organisation}", register.Organisation, StringComparison.Ordinal);
}
