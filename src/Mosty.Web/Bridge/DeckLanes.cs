namespace Mosty.Web.Bridge;

/// <summary>Gives each deck its line: instruments that follow each other share one, those in force together lie over each other.</summary>
internal static class DeckLanes
{
    /// <returns>For each deck, in the order given, the number of its line from 0 (the lowest, nearest to the pillars).</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<Deck> decks)
    {
        var lanes = new int[decks.Count];
        var ends = new List<DateOnly>();
        foreach (var (deck, index) in decks.Select((d, i) => (d, i)).OrderByDescending(x => x.d.Binding).ThenBy(x => x.d.From).ThenBy(x => x.i))
        {
            var lane = ends.FindIndex(end => end <= deck.From);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(default);
            }

            ends[lane] = deck.End == DeckEnd.Broken ? deck.To : DateOnly.MaxValue;
            lanes[index] = lane;
        }

        return lanes;
    }
}
