using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Partnerships as true on a day.</summary>
/// <param name="AsOf">The day the standing is of.</param>
/// <param name="Lines">Those that pass the filter: the office's own first, then candidates; within these as the filter orders them.</param>
/// <param name="Total">Partnerships on the register without any filter, candidates not counted.</param>
/// <param name="Facets">Counts under the filter, each facet counted without its own restriction.</param>
public sealed record PartnershipListing(DateOnly AsOf, IReadOnlyList<PartnershipLine> Lines, int Total, PartnershipFacets Facets)
{
    /// <summary>By filter that was given: how many would be listed without it (candidates not counted).</summary>
    public IReadOnlyDictionary<Facet, int> WithoutEach { get; init; } = new Dictionary<Facet, int>();
}

/// <summary>Counts of partnerships (candidates not counted) for the choices of a list.</summary>
/// <param name="Countries">ISO 3166-1 alpha-2 of the partners (home countries only where both sides lie in one) → count.</param>
public sealed record PartnershipFacets(
    IReadOnlyDictionary<Formal, int> Formal, IReadOnlyDictionary<Activity, int> Activity, IReadOnlyDictionary<string, int> Countries, int Candidates)
{
    /// <summary>Field of cooperation ("culture") → count.</summary>
    public required IReadOnlyDictionary<string, int> Fields { get; init; }

    /// <summary>Type of instrument ("agreement") → count.</summary>
    public required IReadOnlyDictionary<string, int> Papers { get; init; }

    public required IReadOnlyDictionary<PartyKind, int> Kinds { get; init; }

    /// <summary>Year of the first agreement, where it is known to the year → count.</summary>
    public required IReadOnlyDictionary<int, int> Since { get; init; }

    public required IReadOnlyDictionary<Gap, int> Gaps { get; init; }

    /// <summary>Partnerships under which others stand, most first.</summary>
    public required IReadOnlyList<(PartnershipRef Umbrella, int Count)> Under { get; init; }
}

/// <summary>One partnership in a list.</summary>
/// <param name="Id">Permanent (docs/decisions/0002-permanent-ids.md).</param>
/// <param name="Parties">Keys: the office's home first, then ordinally.</param>
/// <param name="Since">Signature of the first instrument, else what a source calls its beginning; null when nobody says.</param>
/// <param name="StandingFrom">First day of the standing that holds; <see cref="DateOnly.MinValue"/> for "since ever".</param>
/// <param name="IsCandidate">True when the office's home is no party to it: never counted as its partnership.</param>
/// <param name="Above">The partnership it stands under.</param>
/// <param name="SeenByPerson">False while only a command accepted what it rests on.</param>
public sealed record PartnershipLine(
    string Id,
    IReadOnlyList<string> Parties,
    Formal Formal,
    Activity Activity,
    Policy Policy,
    IReadOnlyList<Cause> Causes,
    PartialDate? Since,
    PartialDate? LastContact,
    DateOnly StandingFrom,
    bool IsCandidate,
    PartnershipRef? Above,
    int Events,
    int Documents,
    bool SeenByPerson)
{
    private PartnershipSketch? sketch;

    /// <summary>Enough to draw its bridge small; unpacked when first asked for.</summary>
    public PartnershipSketch Sketch => sketch ??= SketchJson is { } json ? RegisterJson.Read(json, RegisterJson.Types.PartnershipSketch) : new PartnershipSketch([], [], []);

    /// <summary>ISO 3166-1 alpha-2 of the partners; home countries only where both sides lie in one.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>UTF-8; null for nothing to draw.</summary>
    internal byte[]? SketchJson { get; init; }
}

/// <summary>A partnership named on another's page.</summary>
public sealed record PartnershipRef(string Id, IReadOnlyList<string> Parties);

/// <summary>What a small bridge is drawn of.</summary>
/// <param name="OneLevelDown">Agreements of institutions under it, in the order of the evidence.</param>
public sealed record PartnershipSketch(IReadOnlyList<SketchDeck> Decks, IReadOnlyList<SketchPillar> Pillars, IReadOnlyList<SketchInstitutions> OneLevelDown);

/// <summary>Institutions that have an agreement of their own; names as the source writes them.</summary>
public sealed record SketchInstitutions(IReadOnlyList<string> Names, IReadOnlyList<string> Places, PartialDate? Date);

/// <summary>An instrument: <see cref="InstrumentLife"/> without its sources.</summary>
public sealed record SketchDeck(string Type, PartialDate? Signed, DateOnly? From, DateOnly? To, Formal End);

/// <summary>A dated event; hollow where it does not count as proven contact.</summary>
public sealed record SketchPillar(PartialDate Date, StatementKind Kind, bool Counts, bool Tried);
