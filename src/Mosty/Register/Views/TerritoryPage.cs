using Mosty.Territories;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Everything the register and the gazetteer tell of one territory, as true on a day.</summary>
/// <param name="Key">As the gazetteer has it now; a former code leads to it.</param>
/// <param name="Place">Null for a place that papers name and the gazetteer lacks.</param>
/// <param name="Names">By language (ISO 639-1), in alphabetical order of languages.</param>
/// <param name="Above">What it lies in, nearest first, the country last.</param>
/// <param name="Predecessors">Abolished units that it succeeded.</param>
/// <param name="Successor">The unit that took it over; null while it exists.</param>
/// <param name="Life">When it existed, where that is known.</param>
/// <param name="IsHome">True when it is, or lies within, the office's home, so that its partnerships are the office's own concern.</param>
/// <param name="Own">Partnerships to which it is a party itself.</param>
/// <param name="Below">Parties within it that have partnerships of their own, those with most first.</param>
/// <param name="Organisations">Agreements of institutions under its own partnerships.</param>
/// <param name="Profiles">Dated facts about it, newest first within a property.</param>
/// <param name="WhiteSpots">Null where there is nothing to look for: no region, or not the office's.</param>
public sealed record TerritoryPage(
    string Key,
    Territory? Place,
    IReadOnlyList<TerritoryName> Names,
    IReadOnlyList<string> Above,
    IReadOnlyList<FormerUnit> Predecessors,
    FormerUnit? Successor,
    Lifetime? Life,
    string? Seat,
    bool IsHome,
    DateOnly AsOf,
    IReadOnlyList<PartnershipLine> Own,
    IReadOnlyList<Membership> Networks,
    IReadOnlyList<PartyBelow> Below,
    IReadOnlyList<OrganisationAgreement> Organisations,
    IReadOnlyList<ProfileLine> Profiles,
    WhiteSpots? WhiteSpots);

public sealed record TerritoryName(string Language, string Name);

/// <summary>A unit before or after this one.</summary>
public sealed record FormerUnit(string Key, Lifetime? Life);

/// <summary>A network it belongs to, or a member of it where it is a network itself, with the papers that say so.</summary>
public sealed record Membership(string Other, IReadOnlyList<Evidence> Sources);

/// <summary>A party one level down or more.</summary>
public sealed record PartyBelow(string Key, IReadOnlyList<PartnershipLine> Partnerships);

/// <param name="Names">Institutions as the source writes them.</param>
public sealed record OrganisationAgreement(IReadOnlyList<string> Names, PartialDate? Date, PartnershipRef Under);

/// <param name="Looked">How many of the largest places of a region were looked at.</param>
/// <param name="Without">Those of them with no partnership on file, the largest first.</param>
public sealed record WhiteSpots(int Looked, IReadOnlyList<Territory> Without);
