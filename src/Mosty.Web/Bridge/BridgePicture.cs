namespace Mosty.Web.Bridge;

/// <summary>
/// What a bridge shows, already in words: a partnership over time. Decks are instruments, pillars are what happened,
/// water is silence. Drawn by <see cref="BridgeAcross"/>, <see cref="BridgeDown"/> and <see cref="BridgeSmall"/>.
/// </summary>
/// <param name="Title">Who, and from when to when.</param>
/// <param name="Description">The same as the picture, in sentences, for those who do not see it.</param>
/// <param name="From">First day of the axis.</param>
/// <param name="To">Last day of the axis.</param>
/// <param name="Today">The day as of which it is drawn; what lies after it is pale.</param>
/// <param name="Intent">From the first event to the first deck (or to the last event when there is no deck): the dotted line.</param>
public sealed record BridgePicture(
    string Title,
    string Description,
    DateOnly From,
    DateOnly To,
    DateOnly Today,
    DayRange? Intent,
    IReadOnlyList<Deck> Decks,
    IReadOnlyList<Pillar> Pillars,
    IReadOnlyList<Silence> Silences,
    IReadOnlyList<Flag> Flags)
{
    /// <summary>Where a day lies on the axis: 0 at its first day, 1 at its last.</summary>
    public double At(DateOnly day)
    {
        var all = To.DayNumber - From.DayNumber;
        return all <= 0 ? 0 : Math.Clamp((day.DayNumber - From.DayNumber) / (double)all, 0, 1);
    }

    /// <summary>More pillars than this would be one wall, and make the page heavy.</summary>
    private const int MostPillars = 120;

    /// <summary>The same on another page: its parts lead to the partnership's own page.</summary>
    public BridgePicture On(string address) => Leading(href => address + href);

    /// <summary>The same with its parts leading elsewhere.</summary>
    /// <param name="to">What a part leads to on the partnership's page (<c>#…</c>) → where it shall lead.</param>
    public BridgePicture Leading(Func<string, string> to) => this with
    {
        Decks = [.. Decks.Select(d => d with { Href = to(d.Href) })],
        Pillars = [.. Pillars.Select(p => p with { Href = to(p.Href) })],
        Silences = [.. Silences.Select(s => s with { Href = s.Href.Length == 0 ? "" : to(s.Href) })],
        Flags = [.. Flags.Select(f => f with { Href = to(f.Href) })],
    };

    /// <summary>Of very many pillars the ones that can be told apart: where several would stand in one place, the proven and weightiest.</summary>
    public BridgePicture Thinned() => Pillars.Count <= MostPillars ? this : this with
    {
        Pillars = [.. Pillars.GroupBy(p => (int)(At(p.First) * (MostPillars - 1))).Select(g => g.OrderBy(p => p.Kind).ThenByDescending(p => p.Weight).First())],
    };
}

/// <summary>Days [<paramref name="From"/>, <paramref name="To"/>).</summary>
public sealed record DayRange(DateOnly From, DateOnly To);

/// <summary>How a deck goes on.</summary>
public enum DeckEnd
{
    /// <summary>In force at the end of the picture.</summary>
    Runs,
    /// <summary>Expired, ended, denounced: broken off.</summary>
    Broken,
    /// <summary>Suspended: dashed from then on.</summary>
    Suspended,
}

/// <summary>An instrument in force over days [<paramref name="From"/>, <paramref name="To"/>).</summary>
/// <param name="Name">What it is: "Agreement on cooperation".</param>
/// <param name="Detail">From when to when, and how it ended.</param>
/// <param name="Binding">False for a declaration of will: a lighter deck.</param>
public sealed record Deck(DateOnly From, DateOnly To, DeckEnd End, string Name, string Detail, string Href, bool Binding = true);

public enum PillarKind
{
    /// <summary>Proven contact: filled.</summary>
    Held,
    /// <summary>Proven one level down (a hospital's, a town's): two thin legs.</summary>
    Through,
    /// <summary>Planned and not held, or without answer: hollow.</summary>
    Tried,
    /// <summary>On paper only, as a resolution or a plan whose fate is not told: a short post.</summary>
    Paper,
}

/// <summary>Something that happened between two days (both included: the bounds of what the source states).</summary>
/// <param name="Label">Short, for the picture.</param>
/// <param name="Weight">Which labels stay when there is no room for all: the heavier first.</param>
public sealed record Pillar(DateOnly First, DateOnly Last, PillarKind Kind, string Label, string Href, int Weight = 0);

/// <summary>Days without proven contact, longer than the office's span.</summary>
/// <param name="Note">"no contact known to us since …"; empty for a silence that ended.</param>
public sealed record Silence(DateOnly From, DateOnly To, int SpanDays, string Note, string Href);

/// <summary>Where a source itself speaks of stagnation: a triangle under the deck.</summary>
public sealed record Flag(DateOnly Day, string Label, string Href);
