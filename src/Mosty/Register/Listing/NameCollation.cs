using System.Collections.Concurrent;
using System.Globalization;

namespace Mosty.Register.Listing;

/// <summary>Compares territories by their names as a dictionary of a language would. The key of each name is made once.</summary>
/// <param name="language">ISO 639-1.</param>
/// <param name="nameOf">A territory's key → its name in this language.</param>
public sealed class NameCollation(string language, Func<string, string> nameOf)
{
    private readonly ConcurrentDictionary<string, byte[]> keys = new(StringComparer.Ordinal);

    public string Language => language;

    public int Compare(string left, string right) => KeyOf(left).AsSpan().SequenceCompareTo(KeyOf(right));

    private byte[] KeyOf(string territory) => keys.GetOrAdd(
        territory, key => CultureInfo.GetCultureInfo(language).CompareInfo.GetSortKey(nameOf(key), CompareOptions.IgnoreCase).KeyData);
}
