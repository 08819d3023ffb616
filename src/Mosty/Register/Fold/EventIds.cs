using Mosty.Timelines;

namespace Mosty.Register.Fold;

/// <summary>Gives the events of a timeline their permanent ids: that of the claim that was accepted first among those that tell the event.</summary>
internal static class EventIds
{
    public static Timeline Assign(Timeline timeline, IEnumerable<Accepted> claims)
    {
        var first = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var claim in claims)
            first[claim.Id] = claim.FirstAccepted;
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var happening in timeline.Events)
        {
            var oldest = happening.Sources.Select(s => s.Statement.Id).OrderBy(id => first.GetValueOrDefault(id, long.MaxValue)).ThenBy(id => id, StringComparer.Ordinal).First();
            var id = PermanentIds.OfEvent(oldest);
            // One statement may tell several events of a timeline (a letter and its answer): the second keeps the timeline's own id.
            ids[happening.Id] = taken.Add(id) ? id : happening.Id;
        }

        return timeline with
        {
            Events = [.. timeline.Events.Select(e => e with { Id = ids[e.Id] })],
            Commitments = [.. timeline.Commitments.Select(c => c with { EventId = ids.GetValueOrDefault(c.EventId, c.EventId) })],
        };
    }
}
