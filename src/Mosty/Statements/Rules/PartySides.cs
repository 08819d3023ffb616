using Mosty.Statements.Scenes;

namespace Mosty.Statements.Rules;

/// <summary>"The deputy signed for the region. For the Turkish side the governor initialled it.": one paper, and each party's own act.</summary>
internal static class PartySides
{
    /// <summary>Key of the party → its act, where one telling says "signed", the other "initialled" and names one of two parties only; else null.</summary>
    public static IReadOnlyDictionary<string, Act>? Of(Draft a, Draft b)
    {
        var (signed, initialled) = a.Statement.Act == Act.Initialled ? (b, a) : (a, b);
        if (signed.Statement.Act != Act.Signed || initialled.Statement.Act != Act.Initialled || signed.Statement.Parties is not { Count: 2 } parties)
            return null;
        var named = parties.Where(p => initialled.Clause.Namings.Any(n => n.Key == p || Keys.Country(n.Key) == Keys.Country(p))).ToList();
        return named.Count == 1
            ? parties.ToDictionary(p => p, p => p == named[0] ? Act.Initialled : Act.Signed, StringComparer.Ordinal)
            : null;
    }
}
