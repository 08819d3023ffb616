namespace Mosty.Web.Bridge;

/// <summary>The words on a deck's line, where no leader runs through them.</summary>
/// <param name="Detail">As much of the deck's detail as there is room for; empty for none.</param>
internal sealed record DeckLabel(int Lane, double Left, double Right, string Detail)
{
    private const double Clear = 7;

    /// <summary>The first place along the deck with room for name and detail, else for the name alone, else null.</summary>
    public static DeckLabel? Find(Deck deck, int lane, double from, double to, IReadOnlyList<double> leaders, double size, double pageWidth)
    {
        var name = TextWidth.Of(deck.Name, size, bold: true);
        return Search(name + TextWidth.Of(", " + deck.Detail, size) + 4, deck.Detail) ?? Search(name + 2, "");

        DeckLabel? Search(double width, string detail)
        {
            // It may begin a little before a short deck, but never leaves the picture.
            var lastStart = Math.Max(from, to - width);
            for (var x = from + 2; x <= lastStart + 14; x += 6)
            {
                var left = Math.Min(x, pageWidth - width);
                if (left >= 0 && !leaders.Any(l => l > left - Clear && l < left + width + Clear))
                    return new DeckLabel(lane, left, left + width, detail);
            }

            return null;
        }
    }

    /// <summary>Takes away those that would lie on an earlier one of the same line.</summary>
    public static IReadOnlyList<DeckLabel?> WithoutOverlap(IReadOnlyList<DeckLabel?> labels)
    {
        var kept = new List<DeckLabel?>();
        foreach (var label in labels)
            kept.Add(label is not null && kept.Any(k => k is not null && k.Lane == label.Lane && k.Left < label.Right + 12 && label.Left < k.Right + 12) ? null : label);
        return kept;
    }
}
