namespace Mosty.Evaluation;

/// <summary>
/// Compares one reading with its gold. The measures and their rules are those of <c>score.py</c>, the scorer of the reference documents:
/// the same hits, gold and found.
/// </summary>
public sealed class DocumentScorer
{
    private const double SamePlace = 0.3;

    private readonly Dictionary<Measure, Tally> measures = [];
    private readonly List<Difference> differences = [];
    private readonly IQuoteGround ground;

    private DocumentScorer(IQuoteGround ground) => this.ground = ground;

    /// <param name="ground">The document's text. A date that damage put into it (a stamp's) counts neither as found nor as a false alarm.</param>
    public static DocumentScore Score(string document, GoldReading gold, FoundReading found, IQuoteGround ground) =>
        new DocumentScorer(ground).Score(document, gold, found);

    private DocumentScore Score(string document, GoldReading gold, FoundReading found)
    {
        Mentions(Measure.Places, gold.Places, found.Places, (g, f) => g.Accepted.Any(k => Likeness.SamePlace(k, f.Value)));
        Mentions(Measure.Dates, gold.Dates, [.. found.Dates.Where(d => !ground.IsPutIn(d.Quote))], (g, f) => g.Value == f.Value);
        Mentions(Measure.People, gold.People, found.People, (g, f) => Likeness.SameName(g.Value, f.Value));
        var statements = Pairing.BestFirst(gold.Statements, found.Statements, Fit);
        Count(Measure.Statements, statements, gold.Statements, found.Statements);
        Tell(Measure.Statements, statements, gold.Statements, found.Statements);
        Acts(statements);
        Count(Measure.Loose, Pairing.BestFirst(gold.Statements, found.Statements, FitLoosely), gold.Statements, found.Statements);
        var partnerships = Pairing.BestFirst(gold.Partnerships, found.Partnerships, (g, f) => g.Share(f.Parties) == 1 ? 1 : 0);
        Count(Measure.Partnerships, partnerships, gold.Partnerships, found.Partnerships);
        Tell(Measure.Partnerships, partnerships, gold.Partnerships, found.Partnerships);
        Statuses(partnerships, gold.Partnerships, found.Partnerships);
        return new DocumentScore(
            document, gold.Language ?? "", gold.Aside, measures, found.Quotes.Count(q => !ground.Holds(q)),
            Kinds(statements, gold.Statements, found.Statements), Judged(statements, found.Statements), differences);
    }

    /// <summary>0 for no fit; else the more the better: parties, place in the text, date.</summary>
    private double Fit(GoldClaim gold, FoundClaim found)
    {
        if (!gold.Kinds.Contains(found.Kind))
            return 0;
        var share = gold.Share(found.Parties);
        var hasDate = !string.IsNullOrEmpty(found.Date);
        if (gold.Dates.Count > 0 && hasDate && !gold.Dates.Contains(found.Date!))
            return 0;
        var dated = hasDate ? gold.Dates.Contains(found.Date!) : !gold.Dated;
        if (share < 0.5)
            return 0;
        var seen = ground.Overlap(gold.Quote, found.Quote);
        return seen < SamePlace && !(hasDate && dated) ? 0 : share + seen + (dated ? 1 : 0);
    }

    private double FitLoosely(GoldClaim gold, FoundClaim found) =>
        gold.Kinds.Contains(found.Kind) && ground.Overlap(gold.Quote, found.Quote) is >= SamePlace and var seen ? seen : 0;

    private void Mentions(Measure measure, IReadOnlyList<GoldMention> gold, IReadOnlyList<FoundMention> found, Func<GoldMention, FoundMention, bool> same)
    {
        var pairs = Pairing.BestFirst(gold, found, (g, f) => same(g, f) ? 1 : 0);
        var free = pairs.Count(p => p.Gold.Optional);
        measures[measure] = new Tally(pairs.Count - free, gold.Count(g => !g.Optional), found.Count - free);
        foreach (var missed in Without(gold, pairs.Select(p => p.Gold)).Where(g => !g.Optional))
            differences.Add(new Difference(measure, DifferenceKind.Missed, missed.Value, missed.Quote));
        foreach (var extra in Without(found, pairs.Select(p => p.Found)))
            differences.Add(new Difference(measure, DifferenceKind.Extra, extra.Value, extra.Quote));
    }

    /// <summary>Optional items of the gold count neither as a miss nor, when found, as a false alarm or a hit.</summary>
    private void Count(Measure measure, List<(GoldClaim Gold, FoundClaim Found)> pairs, IReadOnlyList<GoldClaim> gold, IReadOnlyList<FoundClaim> found)
    {
        var free = pairs.Count(p => p.Gold.Optional);
        measures[measure] = new Tally(pairs.Count - free, gold.Count(g => !g.Optional), found.Count - free);
    }

    private void Tell(Measure measure, List<(GoldClaim Gold, FoundClaim Found)> pairs, IReadOnlyList<GoldClaim> gold, IReadOnlyList<FoundClaim> found)
    {
        foreach (var missed in Without(gold, pairs.Select(p => p.Gold)).Where(g => !g.Optional))
            differences.Add(new Difference(measure, DifferenceKind.Missed, Said(missed.Kind, missed.Act, missed.Dates.FirstOrDefault(), missed.Statuses[0], missed.Parties[0]), missed.Quote));
        foreach (var extra in Without(found, pairs.Select(p => p.Found)))
            differences.Add(new Difference(measure, DifferenceKind.Extra, Said(extra.Kind, extra.Act, extra.Date, extra.Status, extra.Parties), extra.Quote));
    }

    private void Acts(List<(GoldClaim Gold, FoundClaim Found)> statements)
    {
        var acted = statements.Where(s => s.Gold.Act is not null && !s.Gold.Optional).ToList();
        var wrong = acted.Where(s => !s.Gold.Acts.Contains(s.Found.Act)).ToList();
        measures[Measure.Acts] = new Tally(acted.Count - wrong.Count, acted.Count, acted.Count);
        differences.AddRange(wrong.Select(w => new Difference(Measure.Acts, DifferenceKind.Wrong, $"{w.Gold.Act} -> {w.Found.Act ?? "-"}", w.Found.Quote)));
    }

    private void Statuses(List<(GoldClaim Gold, FoundClaim Found)> partnerships, IReadOnlyList<GoldClaim> gold, IReadOnlyList<FoundClaim> found)
    {
        var right = partnerships.Where(p => p.Gold.Statuses.Contains(p.Found.Status)).ToList();
        Count(Measure.Status, right, gold, found);
        differences.AddRange(partnerships.Except(right).Where(p => !p.Gold.Optional).Select(p => new Difference(
            Measure.Status, DifferenceKind.Wrong, $"{string.Join(' ', p.Found.Parties)}: {p.Gold.Statuses[0]} -> {p.Found.Status}", p.Found.Quote)));
    }

    private static Dictionary<string, Tally> Kinds(List<(GoldClaim Gold, FoundClaim Found)> pairs, IReadOnlyList<GoldClaim> gold, IReadOnlyList<FoundClaim> found)
    {
        var kinds = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var g in gold.Where(g => !g.Optional))
            Add(g.Kind, new Tally(0, 1, 0));
        foreach (var (g, _) in pairs.Where(p => !p.Gold.Optional))
            Add(g.Kind, new Tally(1, 0, 1));
        foreach (var extra in Without(found, pairs.Select(p => p.Found)))
            Add(extra.Kind, new Tally(0, 0, 1));
        return kinds;

        void Add(string? kind, Tally one) => kinds[kind ?? ""] = kinds.GetValueOrDefault(kind ?? "") + one;
    }

    private static List<JudgedStatement> Judged(List<(GoldClaim Gold, FoundClaim Found)> pairs, IReadOnlyList<FoundClaim> found)
    {
        var fitting = new Dictionary<FoundClaim, GoldClaim>(ReferenceEqualityComparer.Instance);
        foreach (var (g, f) in pairs)
            fitting[f] = g;
        return [.. found.Where(f => f.Confidence is not null && fitting.GetValueOrDefault(f) is not { Optional: true })
            .Select(f => new JudgedStatement(f.Confidence!.Value, fitting.ContainsKey(f)))];
    }

    /// <summary>By identity: two items may be equal and stand for two things.</summary>
    private static IEnumerable<T> Without<T>(IReadOnlyList<T> all, IEnumerable<T> some) where T : class
    {
        var used = new HashSet<T>(some, ReferenceEqualityComparer.Instance);
        return all.Where(i => !used.Contains(i));
    }

    private static string Said(string? kind, string? act, string? date, string? status, IReadOnlyList<string> parties) =>
        string.Join(' ', new[] { kind, act, date, status, string.Join(' ', parties) }.Where(w => !string.IsNullOrEmpty(w)));
}
