using Mosty.Statements;

namespace Mosty.Benchmarks.Volume;

/// <summary>What a generated partnership did, in order of time: statements that have no words yet, each with the key of its sentence.</summary>
internal static class VolumeStory
{
    private const int LastYear = 2026;

    public static List<(string Sentence, Statement Statement)> Of(PlannedPartnership planned)
    {
        var random = new Random(VolumePlan.Seed + planned.Number);
        var began = 1984 + (int)(Math.Sqrt(random.NextDouble()) * 38);
        // Some are alive, some fell silent years ago.
        var ended = random.Next(3) == 0 ? Math.Min(LastYear, began + 3 + random.Next(20)) : LastYear;
        var days = Enumerable.Range(0, planned.Statements).Select(_ => random.Next((ended - began) * 365 + 200)).Order().ToList();
        var story = new List<(string, Statement)>(planned.Statements);
        var first = new DateOnly(began, 1 + random.Next(12), 1 + random.Next(28));
        for (var i = 0; i < planned.Statements; i++)
        {
            var date = Date(first.AddDays(days[i] - days[0]), random);
            story.Add(i switch
            {
                0 when random.Next(8) != 0 => ("signed", Agreement(planned, date, random)),
                0 => ("contact", Made(StatementKind.Contact, planned, date, random) with { Act = Act.Declared }),
                _ when i == planned.Statements - 1 && ended < LastYear && random.Next(4) == 0 => ("end", Made(StatementKind.Termination, planned, date, random) with { Act = Act.Denounced, Cause = Cause.Inactivity }),
                _ => Common(planned, date, random),
            });
        }

        return story;
    }

    private static (string, Statement) Common(PlannedPartnership planned, PartialDate date, Random random) => random.Next(100) switch
    {
        < 2 => ("signed", Agreement(planned, date, random)),
        < 4 => ("declared", Made(StatementKind.Agreement, planned, date, random) with { Act = Act.Signed, Title = "declared" }),
        < 32 => ("visit", Made(StatementKind.Visit, planned, date, random) with { Host = planned.Parties[random.Next(2)] }),
        < 54 => ("meeting", Made(StatementKind.Meeting, planned, date, random)),
        < 72 => ("letter", Made(StatementKind.Letter, planned, date, random) with { Answered = random.Next(3) == 0 ? null : random.Next(2) == 0 }),
        < 84 => ("plan", Made(StatementKind.Plan, planned, date, random) with { Outcome = random.Next(3) switch { 0 => Outcome.Kept, 1 => Outcome.NotKept, _ => null } }),
        < 97 => ("result", Made(StatementKind.Result, planned, date, random)),
        < 98 => ("state", Made(StatementKind.State, planned, date, random) with { Status = PartnershipStatus.Dormant, Cause = Cause.Distance }),
        _ => ("contact", Made(StatementKind.Contact, planned, date, random)),
    };

    private static Statement Agreement(PlannedPartnership planned, PartialDate date, Random random) => Made(StatementKind.Agreement, planned, date, random) with
    {
        Act = Act.Signed,
        Title = "signed",
        Term = random.Next(3) == 0 ? $"P{2 + random.Next(4)}Y" : null,
        Notice = random.Next(4) == 0 ? "P6M" : null,
    };

    private static Statement Made(StatementKind kind, PlannedPartnership planned, PartialDate date, Random random) => new()
    {
        Kind = kind,
        Date = date,
        // The keys of a few persons and institutions; their names depend on the paper's language.
        People = random.Next(4) == 0 ? [$"{planned.Number * 3 + random.Next(4)}"] : [],
        Institutions = kind is StatementKind.Plan or StatementKind.Result ? [$"{planned.Number * 2 + random.Next(3)}"] : [],
        Parties = planned.Parties,
        Fields = random.Next(3) == 0 ? [] : [VolumeWords.Fields[(planned.Number + random.Next(4)) % VolumeWords.Fields.Length]],
        Quote = "",
        Rule = kind.ToString().ToLowerInvariant(),
        Confidence = 0.55 + random.NextDouble() * 0.44,
    };

    private static PartialDate Date(DateOnly day, Random random) => random.Next(10) switch
    {
        0 => PartialDate.Of(day.Year)!,
        < 3 => PartialDate.Of(day.Year, day.Month)!,
        _ => PartialDate.Of(day.Year, day.Month, day.Day)!,
    };
}
