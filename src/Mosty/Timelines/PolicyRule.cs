using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>The office's own stance: barred from the day on which it ended contacts for a cause that bars them, in review while it only suspended or proposed to end.</summary>
internal sealed class PolicyRule
{
    private readonly IReadOnlyList<(DateOnly Day, Policy Policy, IReadOnlyList<Reason> Because)> turns;

    public PolicyRule(IReadOnlyList<PlacedEvent> events, PartnershipFile file, StandingRules rules)
    {
        var home = file.HomeKeys.Count > 0 ? file.Parties.Where(file.HomeKeys.Contains).ToHashSet(StringComparer.Ordinal) : [.. file.Parties];
        turns = [.. events.Where(e => e.Event.Through is null && e.Event.Kind == StatementKind.Termination && e.Sources.Any(s => s.Source.Home is { } h && home.Contains(h)))
            .Select(e => Turn(e, file, rules)).OfType<(DateOnly, Policy, IReadOnlyList<Reason>)>().OrderBy(t => t.Item1)];
    }

    public IEnumerable<DateOnly> Turns => turns.Select(t => t.Day);

    public (Policy Policy, IReadOnlyList<Reason> Because) On(DateOnly day)
    {
        var turn = turns.LastOrDefault(t => t.Day <= day);
        return turn.Because is null ? (Policy.Open, []) : (turn.Policy, turn.Because);
    }

    private static (DateOnly, Policy, IReadOnlyList<Reason>)? Turn(PlacedEvent e, PartnershipFile file, StandingRules rules)
    {
        if (e.Statement.Act == Act.Resumed)
            return (e.From, Policy.Open, []);
        if (e.Said(s => s.Cause) is not { } cause || !rules.BarredBy.Contains(cause) || e.Statement.Act == Act.Expired)
            return null;
        var policy = e.Statement.Act is Act.Suspended or Act.Proposed ? Policy.Review : Policy.Barred;
        var home = e.Sources[0].Source.Home;
        var towards = file.Parties.Where(p => p != home).Select(ProvenContact.Country).Distinct(StringComparer.Ordinal);
        var rule = policy == Policy.Barred ? "policy-barred" : "policy-review";
        return (e.To, policy, [Because.Of(e.IsDated ? rule : rule + "-undated", e.Sources,
            ("towards", Because.Several(towards)), ("date", e.Event.Date?.Value), ("cause", Because.Term(cause)))]);
    }
}
