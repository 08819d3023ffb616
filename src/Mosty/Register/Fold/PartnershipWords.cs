using Mosty.Territories;

namespace Mosty.Register.Fold;

/// <summary>The words under which a partnership is found: its parties' names in every language, who and what its statements name, and the words they rest on.</summary>
internal static class PartnershipWords
{
    public static string Of(FoldedPartnership folded, Gazetteer gazetteer, IReadOnlyList<string> languages)
    {
        var names = folded.File.Parties.SelectMany(p => languages.Select(l => gazetteer.NameOf(p, l)).Append(p[(p.IndexOf(':') + 1)..]));
        var statements = folded.File.Evidence.Concat(folded.File.OneLevelDown).Select(e => e.Statement)
            .SelectMany(s => s.People.Concat(s.Institutions).Append(s.Title ?? "").Append(s.Occasion ?? "").Append(s.Quote));
        return string.Join(' ', names.Concat(statements.Order(StringComparer.Ordinal)).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal));
    }
}
