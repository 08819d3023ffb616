using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Mosty.Web.Bridge;

/// <summary>Draws a <see cref="BridgePicture"/> from top to bottom, for a phone: the bank on the left, the deck beside it, words on the right.</summary>
public static class BridgeDown
{
    private const double Width = 288;
    private const double Top = 14;
    private const double Bed = 46;
    private const double DeckX = 106;
    private const double DeckPitch = 9;
    private const double LabelSize = 15;
    private const double LineHeight = 18;
    private const double Between = 10;
    private const int MostLabels = 14;
    private const string Dot = " \u00B7 ";

    /// <param name="id">Prefix of the ids inside, unique on the page.</param>
    public static IHtmlContent Draw(BridgePicture picture, string id)
    {
        var lanes = DeckLanes.Of(picture.Decks);
        var deckLines = lanes.Count == 0 ? 1 : Math.Min(4, lanes.Max() + 1);
        var labelLeft = DeckX + (deckLines - 1) * DeckPitch + 16;
        var entries = Entries(picture, Width - labelLeft);
        var length = Math.Max(320, entries.Sum(e => e.Height + Between) + 24);
        var tops = Spread(entries, picture, length);
        var svg = new Svg();
        svg.Open("svg", ("viewBox", $"0 0 {Svg.N(Width)} {Svg.N(length + 2 * Top)}"), ("class", "bridge bridge-down"), ("role", "group"), ("aria-labelledby", $"{id}-title {id}-text"))
            .Element("title", picture.Title, ("id", id + "-title"))
            .Element("desc", picture.Description, ("id", id + "-text"));

        double Y(DateOnly day) => Top + length * picture.At(day);
        DrawWaterAndYears(svg, picture, Y, length);
        if (picture.Intent is { } intent)
            svg.Line(DeckX, Y(intent.From), DeckX, Y(intent.To), "intent");
        DrawDecks(svg, picture, lanes, Y);
        foreach (var pillar in picture.Pillars)
        {
            var (first, last) = (Y(pillar.First), Y(pillar.Last));
            svg.Link(pillar.Href, pillar.Label, "part");
            Pillars.Lying(svg, pillar.Kind, (first + last) / 2, DeckX, Bed, last - first);
            svg.Close();
        }

        foreach (var flag in picture.Flags)
            svg.Link(flag.Href, flag.Label, "part").Path(Svg.D($"M{DeckX - 19},{Y(flag.Day)} l13,-7 v14 Z"), "flag").Close();
        for (var i = 0; i < entries.Count; i++)
            DrawLabel(svg, entries[i], Top + length * entries[i].At, tops[i], labelLeft);
        return new HtmlString(svg.Close().ToString());
    }

    private static void DrawWaterAndYears(Svg svg, BridgePicture picture, Func<DateOnly, double> y, double length)
    {
        double Level(double level) => Bed + 5 + level * (DeckX - Bed - 26);
        var surface = string.Join(" L", Water.Levels(picture).Select(p => Svg.D($"{Level(p.Level)},{y(p.Day)}")));
        svg.Path($"M{surface} L{Svg.D($"{Bed},{y(picture.Today)} L{Bed},{Top} Z")}", "water").Path("M" + surface, "surface");
        svg.Line(Bed, Top - 6, Bed, Top + length + 6, "bed");
        foreach (var (day, named) in Years.Of(picture, length, 30))
        {
            svg.Line(Bed, y(day), Bed - (named ? 8 : 4), y(day), "tick");
            if (named)
                svg.Text(Bed - 11, y(day) + 5, day.Year.ToString(CultureInfo.InvariantCulture), "year down");
        }
    }

    private static void DrawDecks(Svg svg, BridgePicture picture, IReadOnlyList<int> lanes, Func<DateOnly, double> y)
    {
        for (var i = 0; i < picture.Decks.Count; i++)
        {
            var deck = picture.Decks[i];
            var x = DeckX + Math.Min(3, lanes[i]) * DeckPitch;
            var (y1, y2) = (y(deck.From), Math.Max(y(deck.To), y(deck.From) + 3));
            var kind = deck.Binding ? "deck" : "deck declared";
            svg.Link(deck.Href, $"{deck.Name}, {deck.Detail}", "part");
            svg.Line(x, y1, x, y2, kind);
            if (deck.End == DeckEnd.Suspended && y(picture.Today) > y2)
                svg.Line(x, y2, x, y(picture.Today), kind + " dashed");
            if (deck.End == DeckEnd.Broken)
                svg.Path(Svg.D($"M{x - 8},{y2 + 3} l6,5 l4,-5 l6,5"), "break");
            if (deck.End == DeckEnd.Runs && picture.To > picture.Today)
                svg.Line(x, y2, x, y(picture.To), kind + " ahead");
            svg.Close();
        }
    }

    private static void DrawLabel(Svg svg, Entry entry, double at, double top, double left)
    {
        var middle = top + LineHeight / 2;
        svg.Link(entry.Href, null, "part words")
            .Path(Svg.D($"M{left - 8},{at} L{left - 3},{middle}"), "leader");
        for (var line = 0; line < entry.Lines.Count; line++)
            svg.Text(left, top + 14 + line * LineHeight, entry.Lines[line], entry.Style);
        svg.Close();
    }

    private static List<Entry> Entries(BridgePicture picture, double width)
    {
        var all = new List<Entry>();
        foreach (var deck in picture.Decks)
            all.Add(Make(deck.From, $"{deck.Name}, {deck.Detail}", deck.Href, "label strong", 100, 5));
        // Where a deck begins, its own words stand already.
        foreach (var pillar in picture.Pillars.Where(p => !picture.Decks.Any(d => p.First <= d.From && d.From <= p.Last)))
            all.Add(Make(Middle(pillar.First, pillar.Last), pillar.Label, pillar.Href, "label", pillar.Weight, 4));
        foreach (var silence in picture.Silences.Where(s => s.Note.Length > 0))
            all.Add(Make(Middle(silence.From.AddDays(silence.SpanDays), silence.To), silence.Note, silence.Href, "note", 50, 4));
        foreach (var flag in picture.Flags)
            all.Add(Make(flag.Day, flag.Label, flag.Href, "label", 40, 4));
        return [.. all.OrderByDescending(e => e.Weight).Take(MostLabels).OrderBy(e => e.At).ThenByDescending(e => e.Weight)];

        Entry Make(DateOnly day, string text, string href, string style, int weight, int lines)
        {
            var bold = style.EndsWith("strong", StringComparison.Ordinal);
            var size = bold ? LabelSize * 1.06 : LabelSize;
            // A date that does not fit beside its words takes a line of its own.
            var dot = text.LastIndexOf(Dot, StringComparison.Ordinal);
            IReadOnlyList<string> wrapped = dot < 0 || TextWidth.Of(text, size) <= width
                ? TextWidth.Wrap(text, size, width, lines)
                : [.. TextWidth.Wrap(text[..dot], size, width, lines - 1), .. TextWidth.Wrap(text[(dot + Dot.Length)..], size, width, 2)];
            return new Entry(picture.At(day), text, href, style, weight, wrapped, wrapped.Count * LineHeight);
        }
    }

    private static DateOnly Middle(DateOnly first, DateOnly last) => last <= first ? first : first.AddDays((last.DayNumber - first.DayNumber) / 2);

    /// <summary>Tops of the labels: each beside its day where there is room, pushed down by the one above it and up by the end of the picture.</summary>
    private static double[] Spread(List<Entry> entries, BridgePicture picture, double length)
    {
        _ = picture;
        var tops = new double[entries.Count];
        var free = Top - 10;
        for (var i = 0; i < entries.Count; i++)
        {
            tops[i] = Math.Max(Top + length * entries[i].At - LineHeight / 2, free);
            free = tops[i] + entries[i].Height + Between;
        }

        var floor = Top + length + 12;
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            tops[i] = Math.Min(tops[i], floor - entries[i].Height);
            floor = tops[i] - Between;
        }

        return tops;
    }

    private sealed record Entry(double At, string Text, string Href, string Style, int Weight, IReadOnlyList<string> Lines, double Height);
}
