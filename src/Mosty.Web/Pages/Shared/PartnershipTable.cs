using Mosty.Register;

namespace Mosty.Web.Pages.Shared;

/// <summary>Partnerships as rows.</summary>
/// <param name="AsOf">The day the small bridges are drawn as of.</param>
/// <param name="Asked">The day the address asks for; links keep it. Null for today.</param>
/// <param name="Caption">For screen readers.</param>
public sealed record PartnershipTable(IEnumerable<PartnershipLine> Lines, DateOnly AsOf, DateOnly? Asked, string Caption);
