using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Which partnerships to list. What is null or empty restricts nothing.</summary>
/// <param name="AsOf">Null for today.</param>
/// <param name="Formal">Any of these.</param>
/// <param name="Territories">Keys: a partnership passes when a party is, or lies within, one of these ("PL", "PL-06", "KZ:Taldykorgan").</param>
/// <param name="Candidates">False leaves out pairs to which the office's home is no party.</param>
/// <param name="Fields">Fields of cooperation that its statements name (docs/reading.md): any of these.</param>
/// <param name="Papers">Types of instruments ("agreement", "memorandum"): any of these is on file.</param>
/// <param name="Kinds">Who the parties are: any of these.</param>
/// <param name="SinceFrom">First year in which the first agreement may have been signed (or the beginning that a source tells may lie).</param>
/// <param name="SinceTo">Last such year.</param>
/// <param name="Under">Id of the partnership it stands under.</param>
/// <param name="Gaps">What the register lacks of it: any of these.</param>
public sealed record PartnershipFilter(
    DateOnly? AsOf = null,
    IReadOnlyCollection<Formal>? Formal = null,
    IReadOnlyCollection<Activity>? Activity = null,
    IReadOnlyCollection<string>? Territories = null,
    bool Candidates = true,
    IReadOnlyCollection<string>? Fields = null,
    IReadOnlyCollection<string>? Papers = null,
    IReadOnlyCollection<PartyKind>? Kinds = null,
    int? SinceFrom = null,
    int? SinceTo = null,
    string? Under = null,
    IReadOnlyCollection<Gap>? Gaps = null,
    ListOrder Order = ListOrder.Name);

/// <summary>The filters of a list.</summary>
public enum Facet { Territory, Formal, Activity, Field, Paper, Kind, Since, Under, Gap }

/// <summary>What a list is sorted by; the office's own always stand before candidates.</summary>
public enum ListOrder
{
    /// <summary>By the parties' keys; a page sorts by their names in its language.</summary>
    Name,
    /// <summary>The first agreement, oldest first; those without a date last.</summary>
    Oldest,
    Newest,
    /// <summary>Last proven contact, newest first.</summary>
    Contact,
    /// <summary>Most events first.</summary>
    Told,
}

/// <summary>Who the parties of a partnership are, as far as their keys say it.</summary>
public enum PartyKind { Countries, Regions, Towns, Mixed, Several }

/// <summary>What the register lacks of a partnership.</summary>
public enum Gap
{
    /// <summary>No paper of the partner's side is on file.</summary>
    OneSided,
    /// <summary>No instrument (agreement, memorandum …) is known.</summary>
    NoAgreement,
    /// <summary>Its sources disagree.</summary>
    Conflicting,
    /// <summary>Only a command accepted what it rests on.</summary>
    Unseen,
    /// <summary>Its newest paper is older than <see cref="Gaps.FreshYears"/> years, or no paper has a date.</summary>
    OldPapers,
}

internal static class Gaps
{
    public const int FreshYears = 5;
}

internal static class PartyKinds
{
    public static PartyKind Of(IReadOnlyList<string> parties)
    {
        if (parties.Count > 2)
            return PartyKind.Several;
        var kinds = parties.Select(Of).Distinct().ToList();
        return kinds.Count == 1 ? kinds[0] : PartyKind.Mixed;
    }

    // CZ is a country, CZ-51 a region, CZ:Brno and PL-14:Nowa Wies a town.
    private static PartyKind Of(string key) =>
        key.Contains(':', StringComparison.Ordinal) ? PartyKind.Towns : key.Contains('-', StringComparison.Ordinal) ? PartyKind.Regions : PartyKind.Countries;
}
