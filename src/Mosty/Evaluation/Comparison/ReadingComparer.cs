namespace Mosty.Evaluation.Comparison;

/// <summary>
/// Compares two readings of one document. What is equal in every field of the claim is the same; of the rest, what tells the same thing at the
/// same place of the text, or by the same name, parties and date, is changed; what is left over is gained or lost.
/// </summary>
public static class ReadingComparer
{
    /// <summary>Share of the shorter quote that both quotes must hold to stand at the same place.</summary>
    private const double SamePlace = 0.5;

    /// <param name="takes">Which things to compare.</param>
    public static DocumentComparison Compare(StoredReading old, StoredReading @new, Func<ReadItem, bool> takes)
    {
        var sameBytes = old.Sha256 == @new.Sha256;
        var (changes, tallies) = (new List<ReadingChange>(), new Dictionary<(ReadingPart, string), ChangeTally>());
        foreach (var part in Enum.GetValues<ReadingPart>())
        {
            var lost = old.Items.Where(i => i.Part == part && takes(i)).ToList();
            var gained = new List<ReadItem>();
            var known = lost.ToLookup(i => i.Identity, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<ReadItem>(g), StringComparer.Ordinal);
            foreach (var item in @new.Items.Where(i => i.Part == part && takes(i)))
            {
                if (known.TryGetValue(item.Identity, out var same) && same.TryDequeue(out var before))
                {
                    lost.Remove(before);
                    Count(item, new ChangeTally(1, 0, 0, 0));
                }
                else
                    gained.Add(item);
            }

            foreach (var (was, @is) in Pairing.BestFirst(lost, gained, (w, i) => Fit(w, i, sameBytes)))
            {
                lost.Remove(was);
                gained.Remove(@is);
                changes.Add(new ReadingChange(ChangeKind.Changed, @is, Differing(was, @is)));
            }

            changes.AddRange(gained.Select(i => new ReadingChange(ChangeKind.Gained, i, [])));
            changes.AddRange(lost.Select(i => new ReadingChange(ChangeKind.Lost, i, [])));
        }

        foreach (var change in changes)
            Count(change.Item, ChangeTally.One(change.Kind));
        return new DocumentComparison(
            @new.Name, @new.Language, sameBytes, [.. changes.OrderBy(c => c.Item.Part).ThenBy(c => c.Item.Span.Start).ThenBy(c => c.Kind).ThenBy(c => c.Item.Identity, StringComparer.Ordinal)], tallies);

        void Count(ReadItem item, ChangeTally one)
        {
            var key = (item.Part, item.Part == ReadingPart.Statements ? item.Kind : "");
            tallies[key] = tallies.GetValueOrDefault(key) + one;
        }
    }

    /// <summary>How well two different claims tell one thing; 0 for not at all.</summary>
    private static double Fit(ReadItem was, ReadItem @is, bool sameBytes)
    {
        var seen = was.Quote == @is.Quote && was.Quote.Length > 0 ? 1 : sameBytes ? Overlap(was.Span, @is.Span) : 0;
        switch (was.Part)
        {
            case ReadingPart.Statements:
                var share = Likeness.Share(was.Parties, @is.Parties);
                var date = was.Fields.GetValueOrDefault("date");
                var dated = date is not null && date == @is.Fields.GetValueOrDefault("date");
                var sameKind = was.Kind == @is.Kind;
                var same = sameKind ? (share >= 0.5 && (seen > 0 || dated)) || (share > 0 && seen >= SamePlace) : share >= 0.5 && seen >= SamePlace;
                return same ? share + seen + (dated ? 1 : 0) + (sameKind ? 2 : 0) : 0;
            case ReadingPart.Partnerships:
                share = Likeness.Share(was.Parties, @is.Parties);
                return share == 1 ? 3 + seen : share >= 0.5 && seen >= SamePlace ? share + seen : 0;
            case ReadingPart.Profiles or ReadingPart.Warnings:
                return was.Kind == @is.Kind && was.Main == @is.Main && seen >= SamePlace ? seen : 0;
            default:
                return was.Main == @is.Main ? 3 + seen : seen >= SamePlace ? seen : 0;
        }
    }

    private static double Overlap(TextSpan a, TextSpan b) =>
        Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (double)Math.Max(1, Math.Min(a.Length, b.Length));

    private static List<FieldChange> Differing(ReadItem was, ReadItem @is) =>
        [.. was.Fields.Keys.Union(@is.Fields.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(f => new FieldChange(f, was.Fields.GetValueOrDefault(f, ""), @is.Fields.GetValueOrDefault(f, ""))).Where(f => f.Was != f.Is)];
}
