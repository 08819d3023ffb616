using Mosty.Web.Map;

namespace Mosty.Web.Pages.Shared;

/// <summary>A map with its territory at the centre, and the same as a list.</summary>
/// <param name="AsOf">The day the address asks for; links keep it.</param>
public sealed record HomeMapView(HomeMap Map, DateOnly? AsOf)
{
    /// <summary>Rows of the list before it is cut short.</summary>
    public const int Rows = 40;

    /// <summary>To ten kilometres: a region is no point.</summary>
    public static int Rounded(double kilometres) => Math.Max(1, (int)Math.Round(kilometres / 10)) * 10;
}
