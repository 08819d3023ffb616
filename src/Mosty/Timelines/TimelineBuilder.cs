namespace Mosty.Timelines;

/// <summary>What is on file about a partnership → its timeline and standing. A pure function: no clock, no database; the order of the input does not matter.</summary>
public static class TimelineBuilder
{
    public static Timeline Build(PartnershipFile file, StandingRules rules)
    {
        _ = rules;
        var candidate = file.HomeKeys.Count > 0 && !file.Parties.Any(file.HomeKeys.Contains);
        return new Timeline([], [], [], [new StandingSegment(DateOnly.MinValue, DateOnly.MaxValue, Formal.Contacts, Activity.None, Policy.Open, [], [], null)], [], candidate);
    }
}
