using Mosty.Register;
using Mosty.Territories;

namespace Mosty.Benchmarks.Volume;

/// <summary>A partnership to generate.</summary>
/// <param name="Number">From 0; with the seed it decides everything about it.</param>
/// <param name="Parties">Keys, the home's side first.</param>
/// <param name="Statements">How many its papers hold together.</param>
/// <param name="Papers">How many papers these lie in.</param>
internal sealed record PlannedPartnership(int Number, IReadOnlyList<string> Parties, int Statements, int Papers);

/// <summary>
/// Which partnerships a generated register has: those of the towns and regions of a country, each with partners abroad, a few pairs that are others' (candidates), a few of three
/// parties. Most have a few dozen statements, a few have a thousand.
/// </summary>
internal static class VolumePlan
{
    public const string Home = "PL";
    public const int Seed = 20_261;

    private const int Largest = 25, LargestHas = 1_000, Fewest = 4;

    // Roughly as the partners of Polish towns are spread.
    private static readonly (string Country, int Share)[] Abroad =
    [
        ("DE", 20), ("UA", 11), ("CZ", 9), ("FR", 8), ("SK", 7), ("HU", 6), ("LT", 6), ("IT", 6), ("GB", 4), ("SE", 3), ("NL", 3), ("DK", 2), ("AT", 2), ("BE", 2), ("ES", 2),
        ("RO", 2), ("US", 2), ("CN", 2), ("LV", 1), ("EE", 1), ("FI", 1), ("NO", 1), ("BG", 1), ("HR", 1), ("GE", 1), ("MD", 1), ("TR", 1), ("JP", 1), ("GR", 1), ("PT", 1),
    ];

    public static List<PlannedPartnership> Make(Gazetteer gazetteer, int partnerships, int statements, int papers)
    {
        var random = new Random(Seed);
        var parties = Parties(gazetteer, partnerships, random);
        var sizes = Sizes(partnerships, statements, random);
        var paperCounts = Papers(sizes, papers);
        return [.. parties.Select((p, i) => new PlannedPartnership(i, p, sizes[i], paperCounts[i]))];
    }

    private static List<IReadOnlyList<string>> Parties(Gazetteer gazetteer, int count, Random random)
    {
        var places = Abroad.Select(a => a.Country).Append(Home).ToDictionary(c => c, c => Places.Of(gazetteer, c), StringComparer.Ordinal);
        var wheel = Abroad.SelectMany(a => Enumerable.Repeat(a.Country, a.Share)).ToArray();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<IReadOnlyList<string>>(count);
        while (found.Count < count)
        {
            var country = wheel[random.Next(wheel.Length)];
            // One in fifty is a pair of regions, one in sixty somebody else's, one in two hundred has a third party.
            var regions = random.Next(50) == 0;
            var first = random.Next(60) == 0 ? places[wheel[random.Next(wheel.Length)]] : places[Home];
            string[] parties = [first.Pick(random, regions), places[country].Pick(random, regions)];
            if (random.Next(200) == 0)
                parties = [.. parties, places[wheel[random.Next(wheel.Length)]].Pick(random, regions)];
            if (parties.Distinct(StringComparer.Ordinal).Count() == parties.Length && parties[0][..2] != parties[1][..2] && taken.Add(Realms.Join(parties)))
                found.Add(parties);
        }

        return found;
    }

    private static int[] Sizes(int count, int statements, Random random)
    {
        var largest = Math.Min(Largest, count / 20);
        var weights = Enumerable.Range(0, count - largest).Select(_ => Math.Exp(Normal(random))).ToList();
        var share = (statements - largest * LargestHas - (count - largest) * Fewest) / weights.Sum();
        // The largest lie among the others, not at the front.
        var sizes = weights.Select(w => Fewest + (int)(w * Math.Max(0, share))).ToList();
        for (var i = 0; i < largest; i++)
            sizes.Insert(random.Next(sizes.Count), LargestHas);
        for (var i = 0; sizes.Sum() < statements; i++)
            for (var missing = Math.Min(count, statements - sizes.Sum()); missing > 0; missing--)
                sizes[(i + missing) % count]++;
        return [.. sizes];
    }

    private static int[] Papers(int[] sizes, int papers)
    {
        double low = 1, high = 1_000;
        for (var step = 0; step < 40; step++)
            if (Count((low + high) / 2).Sum() > papers)
                low = (low + high) / 2;
            else
                high = (low + high) / 2;
        var counts = Count(high);
        var missing = papers - counts.Sum();
        for (var i = 0; missing > 0 && i < sizes.Length; i++)
            if (counts[i] < sizes[i])
                (counts[i], missing) = (counts[i] + 1, missing - 1);
        return counts;

        int[] Count(double each) => [.. sizes.Select(s => Math.Max(1, (int)(s / each)))];
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>The places of a country, larger ones picked more often.</summary>
    private sealed record Places(IReadOnlyList<string> Towns, IReadOnlyList<string> Regions)
    {
        private const int MostTowns = 1_200;

        public static Places Of(Gazetteer gazetteer, string country)
        {
            var all = Below(gazetteer, country, 4).Where(t => t.Successor is null).ToList();
            return new Places(
                [.. all.Where(t => t.Level == TerritoryLevel.City).OrderByDescending(t => t.Population).Take(MostTowns).Select(t => t.Key)],
                [.. all.Where(t => t.Level == TerritoryLevel.Region).Select(t => t.Key)]);
        }

        public string Pick(Random random, bool region) => region && Regions.Count > 0
            ? Regions[random.Next(Regions.Count)]
            : Towns[(int)(Math.Pow(random.NextDouble(), 1.6) * Towns.Count)];

        private static IEnumerable<Territory> Below(Gazetteer gazetteer, string key, int depth) =>
            gazetteer.Below(key).SelectMany(t => depth > 0 ? Below(gazetteer, t.Key, depth - 1).Prepend(t) : [t]);
    }
}
