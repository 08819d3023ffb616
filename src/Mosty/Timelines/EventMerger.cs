using System.Security.Cryptography;
using System.Text;
using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Statements → events: what several sources tell of the same thing becomes one entry, strongest source first.</summary>
/// <param name="links">A person's word on two statements goes before what is found here.</param>
internal sealed class EventMerger(RuleWords words, IReadOnlyList<StatementLink> links)
{
    private readonly SameEvent same = new(words);

    /// <summary>Groups of evidence, each of one event. The order of the input does not matter.</summary>
    public IReadOnlyList<IReadOnlyList<Evidence>> Group(IEnumerable<Evidence> evidence)
    {
        var groups = new List<List<Evidence>>();
        var families = evidence.GroupBy(e => (e.Statement.Kind, Family: ActFamily.Of(e.Statement)));
        foreach (var family in families.OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Family, StringComparer.Ordinal))
            groups.AddRange(GroupFamily([.. family.DistinctBy(e => (e.Statement.Id, e.Source.Sha256)).Order(Strength)]));
        return Linked(groups);
    }

    // "The same", said by a person, joins across kinds and dates.
    private List<IReadOnlyList<Evidence>> Linked(List<List<Evidence>> groups)
    {
        foreach (var link in links.Where(l => l.Same))
        {
            var left = groups.Find(g => g.Exists(e => e.Statement.Id == link.Left));
            var right = groups.Find(g => g.Exists(e => e.Statement.Id == link.Right));
            if (left is null || right is null || ReferenceEquals(left, right))
                continue;
            left.AddRange(right);
            left.Sort(Strength);
            groups.Remove(right);
        }

        return [.. groups];
    }

    private bool Apart(List<Evidence> group, Evidence one) =>
        links.Any(l => !l.Same && ((l.Left == one.Statement.Id && group.Exists(e => e.Statement.Id == l.Right))
            || (l.Right == one.Statement.Id && group.Exists(e => e.Statement.Id == l.Left))));

    private List<List<Evidence>> GroupFamily(List<Evidence> evidence)
    {
        var groups = new List<List<Evidence>>();
        foreach (var one in evidence)
        {
            if (groups.Find(g => same.Surely(g[0], one) && !Apart(g, one)) is { } group)
                group.Add(one);
            else
                groups.Add([one]);
        }

        // A looser match joins only where it is the one possible on both sides, and never two events that one document tells apart.
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var group in groups.ToList())
            {
                if (!groups.Contains(group) || Matches(groups, group) is not [var only] || Matches(groups, only) is not [var back] || !ReferenceEquals(back, group))
                    continue;
                group.AddRange(only);
                group.Sort(Strength);
                groups.Remove(only);
                changed = true;
            }
        }

        return groups;
    }

    private List<List<Evidence>> Matches(List<List<Evidence>> groups, List<Evidence> group) =>
        groups.FindAll(g => !ReferenceEquals(g, group) && !g.Exists(e => group.Exists(f => f.Source.Sha256 == e.Source.Sha256))
            && same.Perhaps(g[0], group[0]) && !group.Exists(e => Apart(g, e)));

    // Strongest first (rule 7: instrument, resolution, letter, web, press), then dated before undated, then the more precise date.
    private static readonly Comparer<Evidence> Strength = Comparer<Evidence>.Create((a, b) =>
    {
        var (s, t) = (a.Statement, b.Statement);
        int[] by =
        [
            a.Source.Rank.CompareTo(b.Source.Rank),
            (s.Date is null).CompareTo(t.Date is null),
            Length(s.Date).CompareTo(Length(t.Date)),
            b.SeenByPerson.CompareTo(a.SeenByPerson),
            Comparer<PartialDate?>.Default.Compare(s.Date, t.Date),
            string.CompareOrdinal(a.Source.Sha256, b.Source.Sha256),
            s.Start.CompareTo(t.Start),
            string.CompareOrdinal(s.Id, t.Id),
        ];
        return Array.Find(by, c => c != 0);
    });

    /// <summary>The strongest source's date, made more precise by a weaker source that agrees.</summary>
    public static PartialDate? BestDate(IReadOnlyList<Evidence> sources)
    {
        var dates = sources.Select(e => e.Statement.Date).OfType<PartialDate>().ToList();
        return dates.Count == 0 ? null : dates.Skip(1).Aggregate(dates[0], (best, d) => d.First >= best.First && d.Last <= best.Last ? d : best);
    }

    /// <summary>An id that stays while kind, parties and date stay, whichever and however many sources tell it.</summary>
    public static string IdOf(IReadOnlyList<Evidence> sources, PartialDate? date)
    {
        var s = sources[0].Statement;
        var content = string.Join('\n', s.Kind, ActFamily.Of(s), string.Join('|', s.Parties.Order(StringComparer.Ordinal)),
            date?.Value ?? sources.Select(e => e.Statement.Id).Min(StringComparer.Ordinal), string.Join('|', s.Institutions.Order(StringComparer.Ordinal)), s.Number);
        return "e" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..16];
    }

    private static int Length(PartialDate? date) => date is null ? int.MaxValue : date.Last.DayNumber - date.First.DayNumber;
}
