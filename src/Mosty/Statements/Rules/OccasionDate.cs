using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>"During the visit the memorandum was signed": an event on the occasion of one told just before has that one's date.</summary>
internal static class OccasionDate
{
    private const int Reach = 3;

    public static Draft Inherit(Draft draft, IReadOnlyList<Draft> before)
    {
        if (draft.Statement.Date is not null || draft.Statement.Kind is not (StatementKind.Agreement or StatementKind.Meeting) || !draft.Clause.View.Has(Words.Occasion))
            return draft;
        var view = draft.Clause.View;
        var occasion = before.LastOrDefault(b => b.Statement is { Kind: StatementKind.Visit or StatementKind.Meeting, Date: not null }
            && view.Index - b.Clause.View.Index <= Reach && b.Clause.View.Section == view.Section && SharesOther(draft.Clause.Scene, b.Statement, draft.Statement));
        return occasion is null ? draft : draft with { Statement = draft.Statement with { Date = occasion.Statement.Date, Place = draft.Statement.Place ?? occasion.Statement.Place } };
    }

    private static bool SharesOther(Scene scene, Statement a, Statement b) => a.Parties.Any(p => p != scene.Home && b.Parties.Contains(p, StringComparer.Ordinal));
}
