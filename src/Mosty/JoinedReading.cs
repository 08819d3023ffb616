using Mosty.Statements;

namespace Mosty;

/// <summary>The readings of a document's parts in several languages as one: what two languages tell alike is told once, in the main one's words.</summary>
internal static class JoinedReading
{
    public static DocumentReading Of(DocumentReading main, IReadOnlyList<DocumentReading> others)
    {
        var joined = main;
        foreach (var other in others)
            joined = joined with
            {
                Lexicons = new SortedDictionary<string, string>(joined.Lexicons.Concat(other.Lexicons).DistinctBy(l => l.Key).ToDictionary(), StringComparer.Ordinal),
                Places = Join(joined.Places, other.Places, p => p.Start, (a, b) => a.Key == b.Key),
                Dates = Join(joined.Dates, other.Dates, d => d.Start, (a, b) => a.Value == b.Value),
                People = Join(joined.People, other.People, p => p.Start, (a, b) => a.Name == b.Name),
                Organisations = Join(joined.Organisations, other.Organisations, o => o.Start, (a, b) => a.Name == b.Name),
                Statements = Join(joined.Statements, other.Statements, s => s.Start, IsSame),
                Partnerships = Join(joined.Partnerships, other.Partnerships, p => p.Start, (a, b) => SameSet(a.Parties, b.Parties)),
                Profiles = Join(joined.Profiles, other.Profiles, p => p.Start, (a, b) => (a.Place, a.Property, a.Value) == (b.Place, b.Property, b.Value)),
                Warnings = Join(joined.Warnings, other.Warnings, w => w.Start, (_, _) => false),
            };
        return joined;
    }

    private static IReadOnlyList<T> Join<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, int> start, Func<T, T, bool> same) =>
        [.. first.Concat(second.Where(b => !first.Any(a => same(a, b)))).OrderBy(start)];

    private static bool IsSame(Statement a, Statement b) => a.Kind == b.Kind && SameSet(a.Parties, b.Parties) && (a.Date == b.Date || b.Date is null);

    private static bool SameSet(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Count == b.Count && a.All(k => b.Contains(k, StringComparer.Ordinal));
}
