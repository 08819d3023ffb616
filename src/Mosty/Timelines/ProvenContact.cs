using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Rule 3: what proves that a partnership lives, and what only shows that somebody tried.</summary>
internal static class ProvenContact
{
    /// <param name="parties">Of the partnership: a meeting of many proves contact only with its host.</param>
    public static bool Counts(IReadOnlyList<Evidence> sources, IReadOnlyList<string> parties, RuleWords words)
    {
        var s = sources[0].Statement;
        return s.Kind switch
        {
            StatementKind.Visit => IsNear(s, parties, byPlace: false),
            StatementKind.Meeting => IsNear(s, parties, byPlace: true),
            StatementKind.Result => true,
            StatementKind.Agreement => s.Act is not (Act.Approved or Act.Prepared or Act.Proposed),
            StatementKind.Contact => s.Act is Act.Declared or Act.RenewalOfContacts or Act.Resumed,
            StatementKind.Letter => Answer(sources) == true && !words.IsGreeting(s.Quote),
            StatementKind.Plan => s.Outcome == Outcome.Kept,
            _ => false,
        };
    }

    /// <summary>Attempted in vain: a letter without answer, a plan not kept (rule 6: a source must say so).</summary>
    public static bool WasInVain(IReadOnlyList<Evidence> sources) => sources[0].Statement.Kind switch
    {
        StatementKind.Letter => Answer(sources) == false,
        StatementKind.Plan => sources[0].Statement.Outcome == Outcome.NotKept,
        _ => false,
    };

    /// <summary>More took part than this partnership's parties.</summary>
    public static bool IsInNetwork(Statement s, IReadOnlyList<string> parties) =>
        s.Kind == StatementKind.Meeting && s.Parties.Count > parties.Count && s.Parties.Count > 2;

    private static bool? Answer(IReadOnlyList<Evidence> sources) => sources.Select(e => e.Statement.Answered).FirstOrDefault(a => a is not null);

    // A gathering of many is contact between its host and each guest, never between two guests.
    private static bool IsNear(Statement s, IReadOnlyList<string> parties, bool byPlace)
    {
        if (s.Parties.Count <= Math.Max(2, parties.Count))
            return true;
        var where = s.Host ?? (byPlace ? s.Place : null);
        return where is null ? !byPlace : parties.Any(p => p == where || Country(p) == Country(where));
    }

    /// <summary>ISO 3166-1 of a key: what stands before the hyphen or colon.</summary>
    internal static string Country(string key)
    {
        var end = key.AsSpan().IndexOfAny('-', ':');
        return end < 0 ? key : key[..end];
    }
}
