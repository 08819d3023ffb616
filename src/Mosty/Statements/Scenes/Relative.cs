using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>"…, and since 2014 the region of Minsk, with which it was suspended": a relative clause in the singular speaks of the name before it.</summary>
internal static class Relative
{
    /// <summary>A comma and a preposition stand between the name and its pronoun.</summary>
    private const int Between = 3;

    /// <summary>The clause from that name on; null where no such pronoun leads it, or it names somebody itself.</summary>
    public static Clause? Of(Clause clause) => Antecedent(clause) is { } antecedent ? clause with { First = antecedent.First } : null;

    /// <summary>The foreign name before the pronoun.</summary>
    public static Naming? Antecedent(Clause clause)
    {
        var pronoun = clause.View.Hits.LastOrDefault(h => h.Name == Words.WhichOne && h.First >= clause.First && h.First < clause.TriggerFirst);
        if (pronoun.Name is null || clause.View.Namings.Any(n => n.IsName && n.First >= pronoun.First && n.First < clause.End && clause.Scene.IsForeign(n.Key)))
            return null;
        var before = clause.View.Namings.LastOrDefault(n => n.End <= pronoun.First);
        if (before is null || pronoun.First - before.End > Between || !clause.Scene.IsForeign(before.Key))
            return null;
        // "Minsk Region of Belarus": the country only says where the name before it lies.
        return before.Qualifies ? clause.View.Namings.LastOrDefault(n => n.End <= before.First && n is { IsName: true, Qualifies: false }) ?? before : before;
    }
}
