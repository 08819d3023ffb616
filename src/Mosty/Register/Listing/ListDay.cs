using Mosty.Timelines;

namespace Mosty.Register.Listing;

/// <summary>The list as true on a day: by row which step of its standing holds, and what it lacks.</summary>
internal sealed class ListDay
{
    private readonly ListState state;
    private readonly int[] steps;
    private readonly PartnershipLine?[] lines;
    private readonly Lazy<int[]> byContact;

    public ListDay(ListState state, DateOnly asOf)
    {
        (this.state, AsOf) = (state, asOf);
        var rows = state.Rows;
        (steps, lines, Formal, Activity, Lacks) = (new int[rows.Length], new PartnershipLine?[rows.Length], new byte[rows.Length], new byte[rows.Length], new byte[rows.Length]);
        var (day, fresh) = (Fold.SegmentHistory.Day(asOf), Fold.SegmentHistory.Day(asOf.AddYears(-Gaps.FreshYears)));
        for (var i = 0; i < rows.Length; i++)
        {
            if ((steps[i] = rows[i].StepOn(day)) < 0)
                continue;
            var step = rows[i].Steps[steps[i]];
            (Formal[i], Activity[i]) = ((byte)step.Formal, (byte)step.Activity);
            Lacks[i] = (byte)rows[i].Lacks(fresh);
        }

        byContact = new Lazy<int[]>(ByContact);
    }

    public DateOnly AsOf { get; }

    /// <summary>By row.</summary>
    public byte[] Formal { get; }

    public byte[] Activity { get; }

    /// <summary>By row: a bit for each <see cref="Gap"/>.</summary>
    public byte[] Lacks { get; }

    /// <summary>False for a row of which nothing is known on the day.</summary>
    public bool Has(int row) => steps[row] >= 0;

    public int[] In(ListOrder order, NameCollation? names) => order == ListOrder.Contact ? byContact.Value : state.Orders.In(order, names);

    // Two threads may make the same line: either will do.
    public PartnershipLine Line(int row) => lines[row] ??= state.Rows[row].ToLine(
        steps[row], state.Above[row] is >= 0 and var above && Has(above) ? new PartnershipRef(state.Rows[above].Id, state.Rows[above].Parties) : null);

    private int[] ByContact()
    {
        var rows = state.Rows;
        DateOnly? Last(int row) => steps[row] < 0 ? null : rows[row].Steps[steps[row]].LastContact?.Last;
        return [.. state.Orders.In(ListOrder.Name, null).OrderBy(i => rows[i].IsCandidate).ThenByDescending(i => Last(i).HasValue).ThenByDescending(Last)];
    }
}
