using Mosty.Interface;
using Mosty.Statements;
using Mosty.Territories;
using Mosty.Timelines;

namespace Mosty.Tests.Timelines;

/// <summary>What must hold whatever the papers say: shown on 300 files made at random (with fixed seeds).</summary>
public class SegmentPropertiesTests
{
    private static readonly Act?[] Acts = [null, .. Enum.GetValues<Act>().Cast<Act?>()];
    private static readonly string?[] Dates = [null, null, "1998", "2001-03", "2004-05-01", "2007-10-11", "2008-05/2008-07", "2012", "2015-02-28", "2019-12-31", "2024-06"];
    private static readonly string[] Quotes = ["umowa o współpracy", "memorandum of understanding", "dohoda", "deklaracja i umowa", "spotkanie w urzędzie", "letter of intent"];

    [Fact]
    public void Segments_cover_all_days_without_gap_or_overlap()
    {
        foreach (var file in Files())
        {
            var segments = TimelineBuilder.Build(file, Papers.Rules).Segments;
            segments[0].From.ShouldBe(DateOnly.MinValue);
            segments[^1].To.ShouldBe(DateOnly.MaxValue);
            for (var i = 0; i < segments.Count; i++)
            {
                segments[i].From.ShouldBeLessThan(segments[i].To);
                if (i > 0)
                    segments[i].From.ShouldBe(segments[i - 1].To);
            }
        }
    }

    [Fact]
    public void Every_segment_has_reasons_and_every_reason_can_be_said_in_every_language()
    {
        var gazetteer = Gazetteer.Open(Papers.Knowledge);
        var languages = Words.Available(Papers.Knowledge).Select(l => Words.Open(Papers.Knowledge, gazetteer, l)).ToList();
        foreach (var file in Files())
        {
            var timeline = TimelineBuilder.Build(file, Papers.Rules);
            foreach (var segment in timeline.Segments)
            {
                segment.Because.ShouldNotBeEmpty();
                var lede = Lede.Of(timeline, file.Parties, segment.From);
                lede.Count.ShouldBeInRange(1, 3);
                foreach (var said in languages.SelectMany(w => segment.Because.Concat(lede).Select(w.Say)))
                    said.ShouldSatisfyAllConditions(() => said.ShouldNotBeEmpty(), () => said.ShouldNotContain("{"), () => said.ShouldNotContain(".."), () => said.ShouldNotContain("()"));
            }

            foreach (var conflict in timeline.Conflicts)
                languages.ForEach(w => w.Say(conflict).ShouldNotBeEmpty());
        }
    }

    [Fact]
    public void The_order_of_the_input_does_not_matter()
    {
        foreach (var file in Files().Take(100))
        {
            var turned = file with { Evidence = [.. file.Evidence.Reverse()], OneLevelDown = [.. file.OneLevelDown.Reverse()], Words = [.. file.Words.Reverse()] };
            Shown(TimelineBuilder.Build(turned, Papers.Rules)).ShouldBe(Shown(TimelineBuilder.Build(file, Papers.Rules)));
        }
    }

    [Fact]
    public void Every_statement_stands_in_exactly_one_event_and_ids_are_unique()
    {
        foreach (var file in Files())
        {
            var events = TimelineBuilder.Build(file, Papers.Rules).Events;
            events.SelectMany(e => e.Sources).Select(s => s.Statement.Id).Order().ShouldBe(file.Evidence.Concat(file.OneLevelDown).Select(e => e.Statement.Id).Order());
            events.Select(e => e.Id).ShouldBeUnique();
        }
    }

    [Fact]
    public void Silence_alone_never_makes_a_partnership_dormant()
    {
        foreach (var file in Files())
        {
            var told = file.Evidence.Any(e => e.Statement.Status == PartnershipStatus.Dormant) || file.Words.Any(w => w.Reading.Status == PartnershipStatus.Dormant);
            if (!told)
                TimelineBuilder.Build(file, Papers.Rules).Segments.ShouldNotContain(s => s.Activity == Activity.Dormant);
        }
    }

    private static string Shown(Timeline timeline)
    {
        static string Reasons(IEnumerable<Reason> reasons) =>
            string.Join(';', reasons.Select(r => r.Rule + string.Join(',', r.Values.Select(v => v.Key + "=" + v.Value)) + string.Join(',', r.StatementIds)));
        var lines = timeline.Segments.Select(s => $"{s.From} {s.To} {s.Formal} {s.Activity} {s.Policy} {s.LastContact} {string.Join(',', s.Causes)} {Reasons(s.Because)}")
            .Concat(timeline.Events.Select(e => $"{e.Id} {e.Kind} {e.Date} {e.Counts} {string.Join(',', e.Sources.Select(s => s.Statement.Id))}"))
            .Concat(timeline.Conflicts.Select(c => $"{c.Code} {string.Join(',', c.Sides.Select(s => s.Statement.Id))}"))
            .Concat(timeline.Instruments.Select(i => $"{i.Type} {i.Signed} {i.From} {i.To} {i.End}"));
        return string.Join('\n', lines);
    }

    private static IEnumerable<PartnershipFile> Files() => Enumerable.Range(1, 300).Select(seed => Random(new Random(seed)));

    private static PartnershipFile Random(Random random)
    {
        T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
        string[] parties = random.Next(5) == 0 ? ["CZ-51", "DE-SN", "PL-02"] : ["CZ-51", "SK-PV"];
        SourceDocument[] sources =
        [
            Papers.Page("page", "CZ-51", Any(["2010-01-15", null])), Papers.Page("news", "CZ-51", "2013-05-01", SourceRank.Press),
            Papers.Page("paper", "CZ-51", null, SourceRank.Instrument), Papers.Page("resolution", "SK-PV", "2016", SourceRank.Resolution),
        ];
        Evidence One(int n, string[] of) => new(
            new Statement
            {
                Id = $"s{n:00}",
                Kind = Any(Enum.GetValues<StatementKind>()),
                Act = Any(Acts),
                Date = PartialDate.Parse(Any(Dates)),
                Parties = of,
                Quote = Any(Quotes),
                Start = n * 10,
                Status = Any(Enum.GetValues<PartnershipStatus>()),
                Cause = random.Next(3) == 0 ? Any(Enum.GetValues<Cause>()) : null,
                Outcome = random.Next(3) == 0 ? Any(Enum.GetValues<Outcome>()) : null,
                Answered = Any<bool?>([null, true, false]),
                Term = Any([null, null, "P5Y", "P18M", "nonsense"]),
                Until = PartialDate.Parse(Any([null, null, "2011-12-31", "2013"])),
                Renewal = Any([null, "tacit, by 5 years"]),
                Notice = Any([null, "P6M"]),
                Effective = PartialDate.Parse(Any([null, null, null, "2009-01-01"])),
                Decided = PartialDate.Parse(Any([null, null, "2014-02"])),
                Received = PartialDate.Parse(Any([null, null, "2014-03-01"])),
                Acts = random.Next(6) == 0 ? new Dictionary<string, Act> { [of[0]] = Act.Signed, [of[1]] = Act.Initialled } : null,
                OnBehalfOf = random.Next(8) == 0 ? "hejtman" : null,
            },
            Any(sources), false);
        var below = random.Next(3);
        var words = Enumerable.Range(0, random.Next(3)).Select(_ => new PartnershipWord(
            new PartnershipReading(parties, Any(Enum.GetValues<PartnershipStatus>()), PartialDate.Parse(Any(Dates)), Any(["partnerský region", "kraj"]), 1, 0, 0), Any(sources)));
        return new PartnershipFile(
            parties, [.. Enumerable.Range(1, random.Next(0, 14)).Select(n => One(n, parties))], [.. words],
            [.. Enumerable.Range(50, below).Select(n => One(n, ["CZ:Liberec", "SK:Prešov"]))], new HashSet<string> { "CZ-51" }, null, []);
    }
}
