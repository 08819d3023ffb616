using System.Collections.Concurrent;
using Mosty.Register.Listing;

namespace Mosty.Web.Site;

/// <summary>Sorts partnerships by their parties' names as a dictionary of the reader's language would.</summary>
public sealed class NameOrder
{
    private readonly ConcurrentDictionary<string, NameCollation> collations = new(StringComparer.Ordinal);

    public NameCollation Of(PageWords words) => collations.GetOrAdd(words.Language, language => new NameCollation(language, words.Name));
}
