using System.Text.Json;

namespace Mosty.Tests.House.Samples;

/// <summary>How many of the expected things were found, by kind of thing; sums over documents.</summary>
internal sealed class ReadingScore
{
    private readonly Dictionary<string, (int Hits, int Expected, int Found)> counts = [];

    public int Ungrounded { get; private set; }

    public IReadOnlyCollection<string> Measures => counts.Keys;

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1(string measure)
    {
        var (hits, expected, found) = counts[measure];
        var recall = expected == 0 ? 1 : hits / (double)expected;
        var precision = found == 0 ? (expected == 0 ? 1 : 0) : hits / (double)found;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    public override string ToString() =>
        string.Join("  ", counts.Select(c => $"{c.Key} {F1(c.Key):0.000} ({c.Value.Hits}/{c.Value.Expected}/{c.Value.Found})")) + $"  ungrounded {Ungrounded}";

    /// <param name="raw">The decoded text.</param>
    public void Add(Expected gold, DocumentReading found, string raw)
    {
        var text = Likeness.Normal(raw);
        Count("places", PairUp(gold.Places, found.Places, (g, p) => g.AltKeys?.Prepend(g.Key).Any(k => Likeness.SamePlace(k, p.Key)) ?? Likeness.SamePlace(g.Key, p.Key) ? 1 : 0),
            gold.Places, found.Places, _ => false);
        Count("dates", PairUp(gold.Dates, found.Dates, (g, p) => g.Value == p.Value.Value ? 1 : 0), gold.Dates, found.Dates, _ => false);
        Count("people", PairUp(gold.People, found.People, (g, p) => Likeness.SameName(g.Name, p.Name) ? 1 : 0), gold.People, found.People, _ => false);
        var statements = PairUp(gold.Statements, found.Statements, (g, p) => Fit(text, g, p));
        Count("statements", statements, gold.Statements, found.Statements, g => g.Optional);
        var acted = statements.Where(s => s.Gold.Act is not null && !s.Gold.Optional).ToList();
        Put("acts", acted.Count(s => s.Found.Act is { } act && s.Gold.AltActs.Append(s.Gold.Act).Contains(Snake(act.ToString()))), acted.Count, acted.Count);
        var wanted = gold.AllPartnerships.ToList();
        var partnerships = PairUp(wanted, found.Partnerships, (g, p) => Share(g, p.Parties) == 1 ? 1 : 0);
        Count("partnerships", partnerships, wanted, found.Partnerships, g => g.Optional);
        Count("status", partnerships.Where(p => p.Gold.IsStatus(Snake(p.Found.Status.ToString()))).ToList(), wanted, found.Partnerships, g => g.Optional);
        Ungrounded += found.Places.Select(p => p.Quote).Concat(found.Dates.Select(d => d.Quote)).Concat(found.People.Select(p => p.Quote))
            .Concat(found.Statements.Select(s => s.Quote)).Concat(found.Partnerships.Select(p => p.Quote))
            .Count(q => Likeness.Normal(q) is var quote && (quote.Length == 0 || !text.Contains(quote, StringComparison.Ordinal)));
    }

    /// <summary>0 for no fit; else the more the better: parties, place in the text, date.</summary>
    private static double Fit(string text, Expected.Item gold, Mosty.Statements.Statement found)
    {
        if (!gold.AltKinds.Append(gold.Kind).Contains(Snake(found.Kind.ToString())))
            return 0;
        var share = Share(gold, found.Parties);
        var dates = gold.AltDates.Append(gold.Date).OfType<string>().ToList();
        if (dates.Count > 0 && found.Date is { } date && !dates.Contains(date.Value))
            return 0;
        var dated = found.Date is { } stated ? dates.Contains(stated.Value) : gold.Date is null;
        var seen = Likeness.Overlap(text, gold.Quote, found.Quote);
        return share < 0.5 || (seen < 0.3 && !(found.Date is not null && dated)) ? 0 : share + seen + (dated ? 1 : 0);
    }

    /// <summary>The best Jaccard share over the accepted readings of the parties.</summary>
    private static double Share(Expected.Item gold, IReadOnlyList<string> found) => gold.AltParties.Append(gold.Parties).Max(parties =>
    {
        var hits = PairUp(parties, found.Distinct().ToList(), (g, p) => Likeness.SamePlace(g, p) ? 1 : 0).Count;
        return hits / (double)(parties.Count + found.Distinct().Count() - hits);
    });

    /// <summary>One to one, best first.</summary>
    private static List<(TGold Gold, TFound Found)> PairUp<TGold, TFound>(IReadOnlyList<TGold> gold, IReadOnlyList<TFound> found, Func<TGold, TFound, double> fits)
    {
        var (usedGold, usedFound) = (new HashSet<int>(), new HashSet<int>());
        return [.. gold.SelectMany((g, i) => found.Select((f, j) => (Fit: fits(g, f), I: i, J: j))).Where(c => c.Fit > 0).OrderByDescending(c => c.Fit)
            .Where(c => !usedGold.Contains(c.I) && !usedFound.Contains(c.J) && usedGold.Add(c.I) && usedFound.Add(c.J))
            .Select(c => (gold[c.I], found[c.J]))];
    }

    private void Count<TGold, TFound>(
        string measure, List<(TGold Gold, TFound Found)> pairs, IReadOnlyList<TGold> gold, IReadOnlyList<TFound> found, Func<TGold, bool> optional)
    {
        var free = pairs.Count(p => optional(p.Gold));
        Put(measure, pairs.Count - free, gold.Count(g => !optional(g)), found.Count - free);
    }

    private void Put(string measure, int hits, int expected, int found)
    {
        var before = counts.GetValueOrDefault(measure);
        counts[measure] = (before.Hits + hits, before.Expected + expected, before.Found + found);
    }

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
