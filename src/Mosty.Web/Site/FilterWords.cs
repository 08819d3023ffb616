using Mosty.Register;
using Mosty.Web.Bridge;

namespace Mosty.Web.Site;

/// <summary>A filter of the list in words: "Field: culture".</summary>
public static class FilterWords
{
    /// <param name="under">Name of the partnership that others are to stand under; null where there is none of its id.</param>
    public static string Of(PageWords words, PartnershipQuery query, Facet facet, string? under)
    {
        var (key, value) = facet switch
        {
            Facet.Territory => ("territory", words.Name(query.Territory!)),
            Facet.Formal => ("formal", Joined(query.Formal.Select(f => words.All.Term(f)))),
            Facet.Activity => ("activity", Joined(query.Activity.Select(a => words.All.Term(a)))),
            Facet.Field => ("field", Joined(query.Fields.Select(f => words.All.Has("terms.field." + f) ? words.All.Term("field." + f) : f))),
            Facet.Paper => ("paper", Joined(query.Papers.Select(p => EventWords.InstrumentType(words, p)))),
            Facet.Kind => ("kind", Joined(query.Kinds.Select(k => words.All.Term(k)))),
            Facet.Since => ("since_range", $"{query.SinceFrom}\u2013{query.SinceTo}"),
            Facet.Under => ("under_label", under ?? query.Under!),
            _ => ("gap", Joined(query.Gaps.Select(g => words.All.Term(g)))),
        };
        return $"{words["list." + key]}: {value}";
    }

    private static string Joined(IEnumerable<string> values) => string.Join(", ", values);
}
