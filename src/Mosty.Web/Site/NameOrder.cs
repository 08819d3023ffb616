using System.Collections.Concurrent;
using System.Globalization;
using Mosty.Register;

namespace Mosty.Web.Site;

/// <summary>Sorts partnerships by their parties' names as a dictionary of the reader's language would. The key of each name is made once.</summary>
public sealed class NameOrder
{
    private readonly ConcurrentDictionary<(string Language, string Territory), byte[]> keys = new();

    /// <summary>The office's own first, then by the names of the partners; the office's own name comes last in the order, for it is nearly everywhere.</summary>
    public IReadOnlyList<PartnershipLine> Sort(IEnumerable<PartnershipLine> lines, PageWords words) =>
        [.. lines.OrderBy(l => l.IsCandidate).ThenBy(l => KeyOf(l.Parties[^1], words), ByteOrder.Instance).ThenBy(l => KeyOf(l.Parties[0], words), ByteOrder.Instance)
            .ThenBy(l => l.Id, StringComparer.Ordinal)];

    private byte[] KeyOf(string territory, PageWords words) => keys.GetOrAdd(
        (words.Language, territory),
        key => CultureInfo.GetCultureInfo(key.Language).CompareInfo.GetSortKey(words.Name(key.Territory), CompareOptions.IgnoreCase).KeyData);

    private sealed class ByteOrder : IComparer<byte[]>
    {
        public static readonly ByteOrder Instance = new();

        public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}
