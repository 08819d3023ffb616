using Mosty.Web.Bridge;

namespace Mosty.Web.Tests.Bridge;

/// <summary>Bridges to draw, as a partnership's papers would give them.</summary>
internal static class Pictures
{
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Pillar Held(string first, string? last, string label, int weight = 40) => new(Day(first), Day(last ?? first), PillarKind.Held, label, "#e-" + first, weight);

    /// <summary>Two contacts, an agreement without an end, one letter in vain, then nothing.</summary>
    public static BridgePicture Dormant(params Pillar[] more) => new(
        "Liberec – Aosta, 2005–2026", "In force since 2007.", Day("2005-01-01"), Day("2026-11-21"), Day("2026-11-21"),
        new DayRange(Day("2005-04-01"), Day("2007-10-11")),
        [new Deck(Day("2007-10-11"), Day("2026-11-21"), DeckEnd.Runs, "Agreement", "in force since 11 October 2007, no end stated", "#i-0")],
        [
            Held("2005-04-01", "2005-04-30", "First contact · April 2005", 70),
            Held("2007-10-11", null, "Signed: agreement · 11 October 2007", 80),
            new Pillar(Day("2010-05-17"), Day("2010-05-17"), PillarKind.Tried, "Letter without an answer · 17 May 2010", "#e-letter", 60),
            .. more,
        ],
        [new Silence(Day("2007-10-11"), Day("2026-11-21"), 730, "no contact known to us since 11 October 2007", "#why")],
        [new Flag(Day("2008-05-15"), "The source speaks of stagnation · May 2008", "#e-flag")]);
}
