using Mosty.Territories;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>The state of the register: while it is the same, so is everything that is shown of it.</summary>
/// <param name="Tag">Digits that change with every write of any process, with the office's home and with the day: what counts as quiet or expired does.</param>
/// <param name="Changed">The last decision or addition; null for an empty register.</param>
public sealed record RegisterStamp(string Tag, DateTimeOffset? Changed);

/// <summary>A partnership with all that is on file about it, without what only its page shows.</summary>
/// <param name="Parties">Keys: the office's home first, then ordinally.</param>
/// <param name="Standing">The segment that holds on <paramref name="AsOf"/>.</param>
/// <param name="Documents">Those that speak of it, strongest source first.</param>
/// <param name="SeenByPerson">False while only a command accepted what it rests on.</param>
public sealed record PartnershipOnFile(
    string Id,
    IReadOnlyList<string> Parties,
    PartnershipFile File,
    Timeline Timeline,
    StandingSegment Standing,
    DateOnly AsOf,
    PartialDate? Since,
    PartnershipRef? Above,
    IReadOnlyList<PartnershipRef> GrewFrom,
    IReadOnlyList<SourceDocument> Documents,
    bool SeenByPerson);

/// <summary>An accepted statement that stands on a partnership's page.</summary>
/// <param name="Seq">The last decision on it.</param>
/// <param name="First">When it was first accepted.</param>
/// <param name="Changed">When it was last decided on.</param>
/// <param name="Partnerships">Those on whose page it stands, its own before those it counts up to.</param>
public sealed record StatementOnRegister(
    Evidence Evidence, long Seq, DateTimeOffset First, DateTimeOffset Changed, IReadOnlyList<PartnershipRef> Partnerships);

/// <summary>A territory that is, or holds, a party of partnerships.</summary>
/// <param name="Place">Null for a place that papers name and the gazetteer lacks.</param>
/// <param name="Partnerships">How many have a party that is it or lies within it.</param>
public sealed record TerritoryLine(string Key, Territory? Place, int Partnerships);

/// <summary>A page of a list that is read on from a key.</summary>
/// <param name="Next">Where the next page begins; null after the last.</param>
public sealed record Slice<T>(IReadOnlyList<T> Items, string? Next);
