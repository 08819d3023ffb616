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
        Draft? occasion = null;
        for (var i = before.Count - 1; i >= 0 && occasion is null && view.Index - before[i].Clause.View.Index <= Reach; i--)
            if (before[i] is { Statement: { Kind: StatementKind.Visit or StatementKind.Meeting, Date: not null } } b && b.Clause.View.Section == view.Section && SharesOther(draft.Clause.Scene, b.Statement, draft.Statement))
                occasion = b;
        return occasion is null ? draft : draft with { Statement = draft.Statement with { Date = occasion.Statement.Date, Place = draft.Statement.Place ?? occasion.Statement.Place } };
    }

    private static bool SharesOther(Scene scene, Statement a, Statement b) => a.Parties.Any(p => p != scene.Home && b.Parties.Contains(p, StringComparer.Ordinal));
}
