using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Web.Site;

/// <summary>How a promise stands on a day. Whose day has passed without a word of what came of it is not called broken.</summary>
public enum PromiseState { Open, Passed, Kept, Broken }

/// <summary>The promises of a partnership, those still open first.</summary>
public static class Promises
{
    public static IReadOnlyList<(PromiseState State, IReadOnlyList<Commitment> Promises)> On(IEnumerable<Commitment> commitments, DateOnly day) =>
        [.. commitments.GroupBy(c => StateOf(c, day)).OrderBy(g => g.Key).Select(g => (g.Key, (IReadOnlyList<Commitment>)[.. g.OrderBy(c => c.Due)]))];

    private static PromiseState StateOf(Commitment promise, DateOnly day) => promise.Outcome switch
    {
        Outcome.Kept => PromiseState.Kept,
        Outcome.NotKept => PromiseState.Broken,
        _ => promise.Due is { } due && due.Last < day ? PromiseState.Passed : PromiseState.Open,
    };
}
