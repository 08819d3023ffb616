using Mosty.Statements;
using Mosty.Territories;

namespace Mosty.Register.Fold;

/// <summary>The words under which a partnership is found: its parties' names in every language, who and what its statements name, and the words they rest on.</summary>
internal static class PartnershipWords
{
    public static string Of(FoldedPartnership folded, Gazetteer gazetteer, IReadOnlyList<string> languages)
    {
        // Also the countries' names: who looks for Germany looks for the partnerships with its towns.
        var names = folded.File.Parties.Concat(folded.File.Parties.Where(p => !folded.File.HomeKeys.Contains(p)).Select(Realms.CountryOf)).Distinct(StringComparer.Ordinal)
            .SelectMany(p => languages.Select(l => gazetteer.NameOf(p, l)).Append(p[(p.IndexOf(':') + 1)..]));
        return Joined(names.Append(Of(folded.File.Evidence.Concat(folded.File.OneLevelDown).Select(e => e.Statement))));
    }

    /// <summary>Who and what statements name, and the words they rest on.</summary>
    public static string Of(IEnumerable<Statement> statements) => Joined(statements
        .SelectMany(s => s.People.Concat(s.Institutions).Append(s.Title ?? "").Append(s.Occasion ?? "").Append(s.Quote)).Order(StringComparer.Ordinal));

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal));
}
