using Mosty.Mentions;

namespace Mosty.Statements.Scenes;

/// <summary>The date of an event: in its clause the nearest to its trigger, else one of the sentence that no other clause claims.</summary>
internal static class EventDate
{
    public static PartialDate? Of(Clause clause, IReadOnlyList<Clause> all)
    {
        if (Nearest(clause, clause.Dates) is { } own)
            return own;
        var free = clause.View.Dates.Where(d => !all.Any(c => c != clause && d.First >= c.First && d.First < c.End && c.Dates.Count() == 1 && (c.First != clause.First || c.End != clause.End)));
        return Nearest(clause, free);
    }

    private static PartialDate? Nearest(Clause clause, IEnumerable<Placed<DateMention>> dates) =>
        dates.OrderBy(d => clause.DistanceTo(d.First, d.End)).Select(d => d.Mention.Value).FirstOrDefault();
}
