namespace Mosty.Web.Bridge;

/// <summary>A label to place above the deck: it stands at <paramref name="X"/>, where its leader goes down.</summary>
/// <param name="Index">Of the pillar or flag it belongs to.</param>
internal sealed record LabelWish(int Index, double X, string Text, int Weight);

/// <summary>A label in its place. <paramref name="Lane"/> counts from 0, just above the deck. Left to right it covers [<paramref name="Left"/>, <paramref name="Right"/>].</summary>
internal sealed record PlacedLabel(LabelWish Wish, int Lane, double Left, double Right, bool EndsAtLeader)
{
    public double X => Wish.X;
}

/// <summary>Puts labels into lanes so that no label lies on another and no leader runs through one.</summary>
internal static class LabelLanes
{
    private const double Gap = 14;
    private const double LeaderGap = 5;

    /// <summary>Places as many as have room; the heaviest first get a chance, and what finds no place is left out (it still stands in the list below the picture).</summary>
    public static IReadOnlyList<PlacedLabel> Place(IEnumerable<LabelWish> wishes, double left, double right, int lanes, int most, double size)
    {
        var chosen = wishes.OrderByDescending(w => w.Weight).ThenBy(w => w.X).Take(most).ToList();
        // From the right to the left, so that later labels stand lower and leaders of earlier ones pass beside them.
        var placed = new List<PlacedLabel>();
        foreach (var wish in chosen.OrderByDescending(w => w.X).ThenByDescending(w => w.Weight))
        {
            var width = TextWidth.Of(wish.Text, size) + 2;
            if (Find(wish, width, left, right, lanes, placed) is { } label)
                placed.Add(label);
        }

        return placed;
    }

    private static PlacedLabel? Find(LabelWish wish, double width, double left, double right, int lanes, List<PlacedLabel> placed)
    {
        for (var lane = 0; lane < lanes; lane++)
        {
            foreach (var endsAtLeader in (ReadOnlySpan<bool>)[false, true])
            {
                var label = endsAtLeader
                    ? new PlacedLabel(wish, lane, wish.X + 4 - width, wish.X + 4, true)
                    : new PlacedLabel(wish, lane, wish.X - 4, wish.X - 4 + width, false);
                if (label.Left >= left && label.Right <= right && placed.All(p => Apart(label, p)))
                    return label;
            }
        }

        return null;
    }

    private static bool Apart(PlacedLabel a, PlacedLabel b)
    {
        if (a.Lane == b.Lane)
            return a.Right + Gap <= b.Left || b.Right + Gap <= a.Left;
        var (lower, higher) = a.Lane < b.Lane ? (a, b) : (b, a);
        return higher.X <= lower.Left - LeaderGap || higher.X >= lower.Right + LeaderGap;
    }
}
