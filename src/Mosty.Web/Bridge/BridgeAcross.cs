using Microsoft.AspNetCore.Html;

namespace Mosty.Web.Bridge;

/// <summary>Draws a <see cref="BridgePicture"/> from left to right, for wide screens and print. A pure function: the same picture gives the same SVG.</summary>
public static class BridgeAcross
{
    private const double Width = 1000;
    private const double Left = 26;
    private const double Right = 974;
    private const double LabelSize = 15;
    private const double LaneHeight = 23;
    private const double DeckPitch = 34;
    private const double PillarHeight = 116;
    private const double LineHeight = 18;
    private const double NarrowestNote = 90;
    private const int MostLanes = 5;
    private const int MostLabels = 9;

    /// <param name="id">Prefix of the ids inside, unique on the page.</param>
    public static IHtmlContent Draw(BridgePicture picture, string id)
    {
        var frame = Frame.Of(picture);
        var svg = new Svg();
        svg.Open("svg", ("viewBox", $"0 0 {Svg.N(Width)} {Svg.N(frame.Height)}"), ("class", "bridge bridge-across"), ("role", "group"), ("aria-labelledby", $"{id}-title {id}-text"))
            .Element("title", picture.Title, ("id", id + "-title"))
            .Element("desc", picture.Description, ("id", id + "-text"));
        DrawWater(svg, picture, frame);
        DrawAxis(svg, picture, frame);
        DrawIntent(svg, picture, frame);
        DrawDecks(svg, picture, frame);
        DrawPillars(svg, picture, frame);
        DrawFlags(svg, picture, frame);
        DrawNotes(svg, picture, frame);
        return new HtmlString(svg.Close().ToString());
    }

    private static double X(BridgePicture picture, DateOnly day) => Left + (Right - Left) * picture.At(day);

    private static void DrawWater(Svg svg, BridgePicture picture, Frame frame)
    {
        var surface = string.Join(" L", Water.Levels(picture).Select(p => Svg.D($"{X(picture, p.Day)},{frame.WaterAt(p.Level)}")));
        svg.Path($"M{surface} L{Svg.D($"{X(picture, picture.Today)},{frame.Bed} L{Left},{frame.Bed} Z")}", "water")
            .Path("M" + surface, "surface");
    }

    private static void DrawAxis(Svg svg, BridgePicture picture, Frame frame)
    {
        svg.Line(Left - 10, frame.Bed, Right + 10, frame.Bed, "bed");
        foreach (var (day, named) in Years.Of(picture, Right - Left, 52))
        {
            var x = X(picture, day);
            svg.Line(x, frame.Bed, x, frame.Bed + (named ? 9 : 5), "tick");
            if (named)
                svg.Text(x, frame.Bed + 27, day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), "year");
        }
    }

    private static void DrawIntent(Svg svg, BridgePicture picture, Frame frame)
    {
        if (picture.Intent is { } intent)
            svg.Line(X(picture, intent.From), frame.DeckY(0), X(picture, intent.To), frame.DeckY(0), "intent");
    }

    private static void DrawDecks(Svg svg, BridgePicture picture, Frame frame)
    {
        for (var i = 0; i < picture.Decks.Count; i++)
        {
            var deck = picture.Decks[i];
            var y = frame.DeckY(frame.DeckLane[i]);
            var (x1, x2) = (X(picture, deck.From), Math.Max(X(picture, deck.To), X(picture, deck.From) + 3));
            var kind = deck.Binding ? "deck" : "deck declared";
            svg.Link(deck.Href, $"{deck.Name}, {deck.Detail}", "part");
            svg.Empty("rect", ("x", x1), ("y", y - 12), ("width", x2 - x1), ("height", 24.0), ("class", "touch"));
            svg.Line(x1, y, x2, y, kind);
            var end = X(picture, picture.Today);
            if (deck.End == DeckEnd.Suspended && end > x2)
                svg.Line(x2, y, end, y, kind + " dashed");
            if (deck.End == DeckEnd.Broken)
                svg.Path(Svg.D($"M{x2 + 3},{y - 9} l5,6 l-5,5 l5,7"), "break");
            if (deck.End == DeckEnd.Runs && picture.To > picture.Today)
                svg.Line(x2, y, Right, y, kind + " ahead");
            svg.Close();
        }
    }

    private static void DrawPillars(Svg svg, BridgePicture picture, Frame frame)
    {
        for (var i = 0; i < picture.Pillars.Count; i++)
        {
            var pillar = picture.Pillars[i];
            var (first, last) = (X(picture, pillar.First), X(picture, pillar.Last));
            svg.Link(pillar.Href, frame.LabelOf(i) is null ? pillar.Label : null, "part");
            if (frame.LabelOf(i) is { } label)
                svg.Line(label.X, frame.DeckY(frame.DeckLines - 1) - 8, label.X, frame.LaneBase(label.Lane) + 5, "leader")
                    .Element("text", pillar.Label, ("x", label.EndsAtLeader ? label.Right : label.Left), ("y", frame.LaneBase(label.Lane)), ("class", label.EndsAtLeader ? "label end" : "label"));
            Pillars.Standing(svg, pillar.Kind, (first + last) / 2, frame.DeckY(0), frame.Bed, last - first);
            svg.Close();
        }
    }

    private static void DrawFlags(Svg svg, BridgePicture picture, Frame frame)
    {
        foreach (var flag in picture.Flags)
            svg.Link(flag.Href, flag.Label, "part")
                .Path(Svg.D($"M{X(picture, flag.Day) - 8},{frame.DeckY(0) + 22} l8,-13 l8,13 Z"), "flag")
                .Close();
    }

    private static void DrawNotes(Svg svg, BridgePicture picture, Frame frame)
    {
        for (var i = 0; i < picture.Decks.Count; i++)
        {
            if (frame.DeckLabels[i] is not { } label)
                continue;
            svg.Open("text", ("x", label.Left), ("y", frame.DeckY(frame.DeckLane[i]) - 10), ("class", "label"), ("aria-hidden", "true"))
                .Element("tspan", picture.Decks[i].Name, ("class", "strong"));
            if (label.Detail.Length > 0)
                svg.Element("tspan", ", " + label.Detail);
            svg.Close();
        }

        foreach (var silence in picture.Silences)
        {
            var (from, to) = (X(picture, silence.From.AddDays(silence.SpanDays)), X(picture, silence.To));
            if (silence.Note.Length == 0 || to - from < NarrowestNote)
                continue;
            var lines = TextWidth.Wrap(silence.Note, LabelSize * 1.03, to - from - 16, 3);
            for (var line = 0; line < lines.Count; line++)
                svg.Text((from + to) / 2, frame.WaterAt(1) + 44 - (lines.Count * LineHeight / 2) + (line * LineHeight), lines[line], "note");
        }
    }

    /// <summary>Where things stand, once the labels have found their lanes.</summary>
    private sealed class Frame
    {
        private readonly double top;
        private readonly IReadOnlyDictionary<int, PlacedLabel> labels;

        private Frame(BridgePicture picture)
        {
            DeckLane = DeckLanes.Of(picture.Decks);
            DeckLines = DeckLane.Count == 0 ? 1 : DeckLane.Max() + 1;
            var wishes = picture.Pillars.Select((p, i) => new LabelWish(i, (X(picture, p.First) + X(picture, p.Last)) / 2, p.Label, p.Weight));
            labels = LabelLanes.Place(wishes, 0, Width, MostLanes, MostLabels, LabelSize).ToDictionary(l => l.Wish.Index);
            LabelLines = labels.Count == 0 ? 0 : labels.Values.Max(l => l.Lane) + 1;
            top = 8 + LabelLines * LaneHeight + (picture.Decks.Count > 0 ? 22 : 4);
            DeckLabels = [.. picture.Decks.Select((d, i) => DeckLabel.Find(d, DeckLane[i], X(picture, d.From), Math.Max(X(picture, d.To), X(picture, d.From)), DeckLane[i] == DeckLines - 1 ? [.. labels.Values.Select(l => l.X)] : [], LabelSize, Width))];
            DeckLabels = DeckLabel.WithoutOverlap(DeckLabels);
        }

        public IReadOnlyList<int> DeckLane { get; }

        public int DeckLines { get; }

        public int LabelLines { get; }

        public IReadOnlyList<DeckLabel?> DeckLabels { get; }

        public double Bed => DeckY(0) + PillarHeight;

        public double Height => Bed + 36;

        public static Frame Of(BridgePicture picture) => new(picture);

        public double DeckY(int lane) => top + (DeckLines - 1 - lane) * DeckPitch + 6;

        public double LaneBase(int lane) => 8 + (LabelLines - lane) * LaneHeight - 8;

        public double WaterAt(double level) => Bed - 9 - level * (PillarHeight - 42);

        public PlacedLabel? LabelOf(int pillar) => labels.GetValueOrDefault(pillar);
    }
}
