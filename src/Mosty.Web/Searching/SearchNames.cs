using System.Runtime.CompilerServices;
using Mosty.Register;

namespace Mosty.Web.Searching;

/// <summary>The territories with most partnerships: what the browser offers in the search box by itself.</summary>
public sealed class SearchNames(ShowFigures figures)
{
    private const int Offered = 40;

    /// <summary>Of figures that were counted once and are shown many times.</summary>
    private static readonly ConditionalWeakTable<RegisterFigures, IReadOnlyList<string>> Known = [];

    public IReadOnlyList<string> Most() => Known.GetValue(
        figures.Run(changes: Pages.IndexModel.Changes),
        counted => [.. counted.Lines.Where(l => !l.IsCandidate).SelectMany(l => l.Parties).CountBy(p => p).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Take(Offered).Select(p => p.Key)]);
}
