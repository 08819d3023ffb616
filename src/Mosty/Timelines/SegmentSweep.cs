using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Formal × activity × policy over all days: one segment between any two days on which one of them may change, equal neighbours joined.</summary>
internal static class SegmentSweep
{
    public static IReadOnlyList<StandingSegment> Segments(FormalRule formal, ActivityRule activity, PolicyRule policy)
    {
        var turns = formal.Turns.Concat(activity.Turns).Concat(policy.Turns).Append(DateOnly.MinValue)
            .Where(d => d < DateOnly.MaxValue).Distinct().Order().ToList();
        var segments = new List<StandingSegment>();
        for (var i = 0; i < turns.Count; i++)
        {
            var to = i + 1 < turns.Count ? turns[i + 1] : DateOnly.MaxValue;
            var segment = On(turns[i], to, formal, activity, policy);
            if (segments.Count > 0 && Same(segments[^1], segment))
                segments[^1] = segments[^1] with { To = to };
            else
                segments.Add(segment);
        }

        return segments;
    }

    private static StandingSegment On(DateOnly from, DateOnly to, FormalRule formal, ActivityRule activity, PolicyRule policy)
    {
        var step = formal.On(from);
        var life = activity.On(from);
        var (stance, because) = policy.On(from);
        var reasons = new List<Reason>();
        foreach (var reason in step.Because.Concat(life.Because).Concat(because))
            if (!reasons.Exists(r => Because.Same(r, reason)))
                reasons.Add(reason);
        return new StandingSegment(
            from, to, step.Formal, life.Activity, stance, reasons,
            Because.Causes(step.Causes.Concat(life.Causes).Select(c => (Cause?)c)), life.LastContact);
    }

    private static bool Same(StandingSegment a, StandingSegment b) =>
        a.Formal == b.Formal && a.Activity == b.Activity && a.Policy == b.Policy && a.LastContact == b.LastContact
        && a.Causes.SequenceEqual(b.Causes) && a.Because.Count == b.Because.Count && a.Because.Zip(b.Because).All(p => Because.Same(p.First, p.Second));
}
