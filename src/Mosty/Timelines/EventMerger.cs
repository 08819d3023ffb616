using System.Runtime.InteropServices;
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
        // Only what states the same date is surely one event: the others need not be looked at.
        var byDate = new Dictionary<PartialDate, List<List<Evidence>>>();
        foreach (var one in evidence)
        {
            var alike = one.Statement.Date is { } date ? CollectionsMarshal.GetValueRefOrAddDefault(byDate, date, out _) ??= [] : [];
            if (alike.Find(g => same.Surely(g[0], one) && !Apart(g, one)) is { } group)
            {
                group.Add(one);
                continue;
            }

            group = [one];
            alike.Add(group);
            groups.Add(group);
        }

        JoinPossible(groups);
        return groups;
    }

    /// <summary>A looser match joins only where it is the one possible on both sides, and never two events that one document tells apart.</summary>
    private void JoinPossible(List<List<Evidence>> groups)
    {
        var gone = new HashSet<List<Evidence>>(ReferenceEqualityComparer.Instance);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var group in groups.ToList())
            {
                if (gone.Contains(group) || OnlyMatch(groups, group) is not { } only || !ReferenceEquals(OnlyMatch(groups, only), group))
                    continue;
                group.AddRange(only);
                group.Sort(Strength);
                groups.Remove(only);
                gone.Add(only);
                changed = true;
            }
        }
    }

    /// <summary>The one group that may tell the same event; null where none or several may.</summary>
    private List<Evidence>? OnlyMatch(List<List<Evidence>> groups, List<Evidence> group)
    {
        List<Evidence>? only = null;
        foreach (var other in groups)
        {
            if (ReferenceEquals(other, group) || !same.Perhaps(other[0], group[0]) || TellApart(other, group) || group.Exists(e => Apart(other, e)))
                continue;
            if (only is not null)
                return null;
            only = other;
        }

        return only;
    }

    private static bool TellApart(List<Evidence> a, List<Evidence> b) => a.Exists(e => b.Exists(f => f.Source.Sha256 == e.Source.Sha256));

    // Strongest first (rule 7: instrument, resolution, letter, web, press), then dated before undated, then the more precise date.
    private static readonly Comparer<Evidence> Strength = Comparer<Evidence>.Create((a, b) =>
    {
        var (s, t) = (a.Statement, b.Statement);
        return a.Source.Rank.CompareTo(b.Source.Rank) is not 0 and var byRank ? byRank
            : (s.Date is null).CompareTo(t.Date is null) is not 0 and var byDated ? byDated
            : Length(s.Date).CompareTo(Length(t.Date)) is not 0 and var byLength ? byLength
            : b.SeenByPerson.CompareTo(a.SeenByPerson) is not 0 and var bySeen ? bySeen
            : Comparer<PartialDate?>.Default.Compare(s.Date, t.Date) is not 0 and var byDate ? byDate
            : string.CompareOrdinal(a.Source.Sha256, b.Source.Sha256) is not 0 and var bySource ? bySource
            : s.Start.CompareTo(t.Start) is not 0 and var byPlace ? byPlace
            : string.CompareOrdinal(s.Id, t.Id);
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
