using Mosty.Register;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Tests.Register;

/// <summary>What the portal asks of the register beside single partnerships: filters, calendar, names, coverage, reports. One body for both databases.</summary>
public abstract class PortalSpec
{
    private protected abstract RegisterAtHand Open(string? home = null);

    private const string Ends = "The agreement with Bavaria of 3 June 2021 runs for five years.";
    private const string Fair = "In October 2026 the regions will meet in Brno.";

    /// <summary>A region with a French, an Austrian and a Bavarian partner.</summary>
    private static Paper Regions() => new Paper("regions.txt", "CZ-64", "2026-03-01")
        .Calls(PartnershipStatus.Active, "CZ-64/DE-BY", "Bavaria is our partner.")
        .Says(StatementKind.Agreement, "2021-06-03", "CZ-64/DE-BY", Ends, s => s with { Act = Act.Signed, Title = "Agreement", Term = "P5Y", Fields = ["culture", "sport"], People = ["Jan Grolich"] })
        .Says(StatementKind.Plan, "2026-10", "CZ-64/DE-BY", Fair);

    private static Paper Bavarian() => new Paper("bayern.txt", "DE-BY", "2021-06-04")
        .Says(StatementKind.Visit, "2021-06", "CZ-64/DE-BY", "The Moravians came to Munich in June 2021.", s => s with { Fields = ["culture"], Institutions = ["Universität München"] });

    private RegisterAtHand Told()
    {
        var register = Open("CZ-64");
        register.AddAccepted(Stories.RegionPage(), Stories.TownPage(), Regions(), Bavarian());
        return register;
    }

    public static TheoryData<string, string[]> Filters => new()
    {
        { "field=culture", ["CZ-64/DE-BY"] },
        { "field=trade", [] },
        { "kind=Towns", ["CZ:Blansko/FR:Colmar"] },
        { "kind=Regions", ["CZ-64/DE-BY", "CZ-64/FR-GES"] },
        { "from=2010", ["CZ-64/DE-BY", "CZ:Blansko/FR:Colmar"] },
        { "to=2010", ["CZ-64/FR-GES", "CZ:Blansko/FR:Colmar"] },
        { "from=2005 to=2015", ["CZ:Blansko/FR:Colmar"] },
        { "gap=OneSided", ["CZ-64/FR-GES", "CZ:Blansko/FR:Colmar"] },
        { "gap=OldPapers", ["CZ:Blansko/FR:Colmar"] },
        { "kind=Regions field=sport", ["CZ-64/DE-BY"] },
    };

    [Theory, MemberData(nameof(Filters))]
    public void A_list_is_filtered(string filter, string[] parties)
    {
        using var register = Told();
        register.List(Parse(filter)).Lines.Select(l => string.Join('/', l.Parties)).ShouldBe(parties, ignoreOrder: true);
    }

    [Fact]
    public void A_facet_counts_what_each_further_choice_would_show()
    {
        using var register = Told();
        var facets = register.List(new PartnershipFilter(Kinds: [PartyKind.Towns])).Facets;
        facets.Kinds[PartyKind.Regions].ShouldBe(2);
        facets.Kinds[PartyKind.Towns].ShouldBe(1);
        facets.Fields.ShouldBeEmpty();
        facets.Since.ShouldBe(new Dictionary<int, int> { [2010] = 1 });
        foreach (var (kind, count) in facets.Kinds)
            register.List(new PartnershipFilter(Kinds: [kind])).Lines.Count(l => !l.IsCandidate).ShouldBe(count);
        var none = register.List(new PartnershipFilter(Kinds: [PartyKind.Towns], Fields: ["culture"]));
        none.Lines.ShouldBeEmpty();
        none.WithoutEach.ShouldBe(new Dictionary<Facet, int> { [Facet.Kind] = 1, [Facet.Field] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public void What_stands_under_another_is_found_by_it()
    {
        using var register = Told();
        var umbrella = register.List().Lines.Single(l => l.Parties is ["CZ-64", "FR-GES"]).Id;
        register.List(new PartnershipFilter(Under: umbrella)).Lines.Single().Parties.ShouldBe(["CZ:Blansko", "FR:Colmar"]);
        var (found, count) = register.List().Facets.Under.Single();
        (found.Id, count).ShouldBe((umbrella, 1));
    }

    [Theory]
    [InlineData(ListOrder.Oldest, "FR-GES")]
    [InlineData(ListOrder.Newest, "DE-BY")]
    public void A_list_is_sorted_by_the_first_agreement(ListOrder order, string first)
    {
        using var register = Told();
        register.List(new PartnershipFilter(Order: order)).Lines[0].Parties[1].ShouldBe(first);
    }

    [Fact]
    public void The_calendar_tells_events_anniversaries_and_ends()
    {
        using var register = Told();
        var calendar = new ShowCalendar(register.Folder);
        var june = calendar.Run(2021, 6);
        june.Events.Select(e => e.Kind).ShouldBe([StatementKind.Visit, StatementKind.Agreement], ignoreOrder: true);
        june.Events.ShouldAllBe(e => e.Partnerships.Single().Parties.Contains("DE-BY"));
        calendar.Run(2026, 10).Events.Single().Kind.ShouldBe(StatementKind.Plan);
        calendar.Run(2026, 6).Ends.Single().LastDay.ShouldBe(new DateOnly(2026, 6, 2));
        var march = calendar.Run(2024, 3).Anniversaries.Single();
        (march.Years, march.IsRound, march.Date.Value).ShouldBe((20, true, "2024-03-05"));
        calendar.Run(2023, 3).Anniversaries.Single().IsRound.ShouldBeFalse();
        calendar.Run(2004, 3).Anniversaries.ShouldBeEmpty("the signature itself is no anniversary");
        calendar.Run(2025, 6).Anniversaries.Select(a => a.Years).ShouldBe([4, 15], ignoreOrder: true);
        calendar.Years().ShouldContain((2021, 2));
        calendar.Run(1850).ShouldSatisfyAllConditions(c => c.Events.ShouldBeEmpty(), c => c.Ends.ShouldBeEmpty());
    }

    [Fact]
    public void A_correction_moves_an_event_in_the_calendar_and_a_rejection_takes_it_out()
    {
        using var register = Told();
        var calendar = new ShowCalendar(register.Folder);
        register.Decide(Bavarian(), "The Moravians came to Munich in June 2021.", Verdict.Correct, s => s with { Date = PartialDate.Parse("2022-07-08") }).Refusal.ShouldBeNull();
        calendar.Run(2022, 7).Events.Single().Kind.ShouldBe(StatementKind.Visit);
        calendar.Run(2021, 6).Events.Single().Kind.ShouldBe(StatementKind.Agreement);
        register.Decide(Regions(), Fair, Verdict.Reject).Refusal.ShouldBeNull();
        calendar.Run(2026, 10).Events.ShouldBeEmpty();
        register.Findings().ShouldBeEmpty();
    }

    [Fact]
    public void An_event_has_a_page_that_stays()
    {
        using var register = Told();
        foreach (var line in new ShowCalendar(register.Folder).Run(2021).Events)
        {
            var page = new ShowEvent(register.Folder).Run(line.Id).ShouldNotBeNull();
            (page.Id, page.Event.Kind).ShouldBe((line.Id, line.Kind));
            page.Partnerships.Select(p => p.Id).ShouldBe(line.Partnerships.Select(p => p.Id));
        }

        new ShowEvent(register.Folder).Run("e-0000000000").ShouldBeNull();
        new ShowEvent(register.Folder).Run("").ShouldBeNull();
    }

    [Fact]
    public void An_organisation_is_found_by_its_name_and_a_person_without_an_office_is_not_shown()
    {
        using var register = Told();
        var named = new ShowNamed(register.Folder);
        var university = named.Organisation(ShowNamed.IdOf("universitat munchen")).ShouldNotBeNull("marks and capitals do not matter");
        university.Names.ShouldBe(["Universität München"]);
        university.Events.Single().Kind.ShouldBe(StatementKind.Visit);
        university.Papers.Single().Name.ShouldBe("bayern.txt");
        named.Person(ShowNamed.IdOf("Jan Grolich")).ShouldBeNull("no paper gives an office");
        named.Organisation(ShowNamed.IdOf("Jan Grolich")).ShouldBeNull();
    }

    [Fact]
    public void Coverage_counts_what_is_held_and_what_lacks()
    {
        using var register = Told();
        register.Add(new Paper("empty.txt", "CZ-64", "2020-01-01"));
        var figures = new ShowCoverage(register.Folder).Run();
        (figures.Partnerships, figures.Documents, figures.Unread, figures.Undated).ShouldBe((3, 5, 1, 0));
        figures.Gaps[Gap.OneSided].ShouldBe(2);
        figures.Gaps[Gap.Unseen].ShouldBe(3);
        figures.ByYear.Single(y => y.Year == 2021).Contacts.ShouldBeGreaterThan(0);
        figures.ByYear.Count.ShouldBe(12);
        foreach (var gap in Enum.GetValues<Gap>())
            register.List(new PartnershipFilter(Gaps: [gap])).Lines.Count(l => !l.IsCandidate).ShouldBe(figures.Gaps.GetValueOrDefault(gap), gap.ToString());
    }

    [Fact]
    public void An_empty_register_answers_everything()
    {
        using var register = Open();
        new ShowCoverage(register.Folder).Run().ShouldSatisfyAllConditions(f => f.Partnerships.ShouldBe(0), f => f.LastAdded.ShouldBeNull());
        new ShowCalendar(register.Folder).Run(2026).Events.ShouldBeEmpty();
        new ShowCalendar(register.Folder).Years().ShouldBeEmpty();
        new ListReports(register.Folder).Run(answered: true).ShouldBeEmpty();
        register.List(Parse("kind=Towns gap=Unseen from=1990")).Lines.ShouldBeEmpty();
    }

    [Fact]
    public void A_report_is_taken_down_taken_up_and_answered()
    {
        using var register = Told();
        var id = register.List().Lines[0].Id;
        var number = new FileReport(register.Folder).Run(new ReportAbout(ReportAbout.Partnership, id), "cs", "  Datum podpisu je jinak: 4. června.\r\nViz příloha. ").Number.ShouldNotBeNull();
        number.ShouldMatch("^[0-9a-z]{4}(-[0-9a-z]{4}){3}$");
        var show = new ShowReport(register.Folder);
        show.Run(number)!.State.ShouldBe(ReportState.Received);
        show.Run(number.ToUpperInvariant())!.About.Id.ShouldBe(id);
        new ListReports(register.Folder).Run().Single().Message.ShouldBe("Datum podpisu je jinak: 4. června.\nViz příloha.");
        var answer = new AnswerReport(register.Folder);
        answer.Run(number, "Jana Testová", null).ShouldBeNull();
        show.Run(number)!.State.ShouldBe(ReportState.Taken);
        answer.Run(number, "Jana Testová", "Opraveno.").ShouldBeNull();
        show.Run(number)!.ShouldSatisfyAllConditions(r => r.State.ShouldBe(ReportState.Answered), r => r.Answer.ShouldBe("Opraveno."));
        answer.Run(number, "Jana Testová", null).ShouldBeNull();
        show.Run(number)!.State.ShouldBe(ReportState.Answered, "what was answered stays answered");
        new ListReports(register.Folder).Run().ShouldBeEmpty();
        new ListReports(register.Folder).Run(answered: true).Single().By.ShouldBe("Jana Testová");
    }

    [Theory]
    [InlineData("partnership:zz-zz-00000", "a message long enough", FileRefusal.NothingThere)]
    [InlineData("document:ffffffffffff", "a message long enough", FileRefusal.NothingThere)]
    [InlineData("page:elsewhere", "a message long enough", FileRefusal.NothingThere)]
    [InlineData("page:accessibility", "  short   ", FileRefusal.TooShort)]
    public void A_report_is_refused(string about, string message, FileRefusal refusal)
    {
        using var register = Open();
        new FileReport(register.Folder).Run(ReportAbout.Parse(about)!, "en", message).ShouldBe(new FileOutcome(null, refusal));
        new FileReport(register.Folder).Run(ReportAbout.Parse(about)!, "en", new string('x', FileReport.Longest + 1)).Refusal.ShouldBe(FileRefusal.TooLong);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("partnership")]
    [InlineData("partnership:")]
    [InlineData("partnership:a/b")]
    [InlineData("reports:1")]
    public void What_a_report_is_about_is_understood_or_left_out(string? text) => ReportAbout.Parse(text).ShouldBeNull();

    [Fact]
    public void Nobody_answers_without_a_name_or_a_report_that_is_not_there()
    {
        using var register = Open();
        var answer = new AnswerReport(register.Folder);
        answer.Run("none", "Jana Testová", "x").ShouldBe(AnswerRefusal.NoSuchReport);
        answer.Run("none", " ", "x").ShouldBe(AnswerRefusal.NameMissing);
        answer.Run("none", "Jana Testová", " ").ShouldBe(AnswerRefusal.AnswerLength);
    }

    private static PartnershipFilter Parse(string text)
    {
        var filter = new PartnershipFilter();
        foreach (var (key, value) in text.Split(' ').Select(p => p.Split('=')).Select(p => (p[0], p[1])))
            filter = key switch
            {
                "field" => filter with { Fields = [value] },
                "kind" => filter with { Kinds = [Enum.Parse<PartyKind>(value)] },
                "from" => filter with { SinceFrom = int.Parse(value, null) },
                "to" => filter with { SinceTo = int.Parse(value, null) },
                "gap" => filter with { Gaps = [Enum.Parse<Gap>(value)] },
                _ => throw new ArgumentOutOfRangeException(nameof(text), text, null),
            };
        return filter;
    }
}
