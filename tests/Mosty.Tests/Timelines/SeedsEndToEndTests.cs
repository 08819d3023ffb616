using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Register;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Tests.Timelines;

/// <summary>From the bytes of the five seed documents to their standings. Shown as skipped where <c>../shared/seeds</c> is not beside the repository.</summary>
public sealed class SeedsEndToEndTests(SeedRegister seeds) : IClassFixture<SeedRegister>
{
    [Theory]
    [InlineData("CZ-51/IT-23", Formal.InForce, Activity.Dormant, "leadership")]
    [InlineData("CZ-51/VN-23", Formal.InForce, Activity.Dormant, "distance, culture")]
    [InlineData("CZ-51/TR-16", null, Activity.Dormant, "culture")]
    [InlineData("CZ-51/RU-ORE", Formal.Ended, null, "war")]
    [InlineData("CZ-51/NO-15", Formal.EndedAsStated, null, "partnerpolicy")]
    [InlineData("CZ:Nový Bor/RU:Mednogorsk", Formal.InForce, Activity.Unknown, "")]
    [InlineData("CZ:Česká Lípa/NO:Molde", Formal.Undocumented, Activity.Unknown, "")]
    [InlineData("PL-24/CN-LN", Formal.Contacts, Activity.Dormant, "umbrella")]
    [InlineData("PL:Chorzów/CN:Yingkou", Formal.Contacts, Activity.Dormant, "umbrella")]
    [InlineData("PL-06/KZ-ALM", Formal.InForce, null, "")]
    public void Standings_of_the_seeds(string parties, Formal? formal, Activity? activity, string causes)
    {
        var standing = seeds.Page(parties).Standing;
        standing.Formal.ShouldBe(formal ?? standing.Formal);
        standing.Activity.ShouldBe(activity ?? standing.Activity);
        string.Join(", ", standing.Causes).ToLowerInvariant().ShouldBe(causes);
    }

    [Theory]
    [InlineData("PL:Chorzów/CN:Yingkou", "PL-24/CN-LN")]
    [InlineData("CZ:Nový Bor/RU:Mednogorsk", "CZ-51/RU-ORE")]
    [InlineData("CZ:Česká Lípa/NO:Molde", "CZ-51/NO-15")]
    public void Towns_stand_under_their_regions(string towns, string regions) =>
        seeds.Page(towns).Above.ShouldNotBeNull().Parties.ShouldBe(regions.Split('/'), ignoreOrder: true);

    [Theory]
    [InlineData("CZ-51/RU-ORE", "CZ:Nový Bor/RU:Mednogorsk")]
    [InlineData("CZ-51/NO-15", "CZ:Česká Lípa/NO:Molde")]
    public void Regions_grew_from_their_towns(string regions, string towns) =>
        seeds.Page(regions).GrewFrom.ShouldContain(g => g.Parties.Order(StringComparer.Ordinal).SequenceEqual(towns.Split('/').Order(StringComparer.Ordinal)));

    [Fact]
    public void The_hospitals_agreement_counts_one_level_down() =>
        seeds.Page("PL-06/KZ-ALM").Timeline.Events.ShouldContain(e => e.Through != null && e.Statement.Level == Level.Institution);

    [Fact]
    public void Bursa_is_told_as_concluded_but_one_side_only_initialled()
    {
        var page = seeds.Page("CZ-51/TR-16");
        page.Standing.Formal.ShouldBe(Formal.Proposed);
        page.Standing.Because.ShouldContain(r => r.Rule == "initialled-only" && r.Values["parties"] == "TR-16");
        page.Timeline.Conflicts.ShouldContain(c => c.Code == "concluded-or-initialled");
    }

    [Fact]
    public void Hainans_eleven_other_partners_are_candidates() => seeds.Candidates().ShouldBe(11);

    [Fact]
    public void Orenburg_ended_on_1_March_2022_bars_contact_and_says_what_no_paper_shows()
    {
        var page = seeds.Page("CZ-51/RU-ORE");
        page.Timeline.On(new DateOnly(2022, 2, 28)).Formal.ShouldBe(Formal.InForce);
        page.Timeline.On(new DateOnly(2022, 3, 1)).Formal.ShouldBe(Formal.Ended);
        page.Standing.Policy.ShouldBe(Policy.Barred);
        page.Standing.Because.ShouldContain(r => r.Rule == "receipt-not-shown");
        page.Timeline.Conflicts.ShouldContain(c => c.Code == "two-titles");
    }
}

/// <summary>A register of the five seeds, made once: added and accepted as the command does.</summary>
public sealed class SeedRegister : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "mosty-test-" + Guid.NewGuid().ToString("N"));
    private readonly KnowledgeFile? knowledge;
    private readonly RegisterFolder? register;

    public SeedRegister()
    {
        if (Seeds() is not { } seeds)
            return;
        knowledge = KnowledgeFile.Open();
        register = RegisterFolder.Open(folder, knowledge, TimeProvider.System);
        var files = Directory.EnumerateFiles(seeds, "*.txt").Order(StringComparer.Ordinal).Select(p => new SourceFile(Path.GetFileName(p), File.ReadAllBytes(p)));
        new AddDocuments(register, new Pipeline(knowledge, new DocumentReader(knowledge))).Run(files, new AddOptions(AcceptAbove: 0));
    }

    internal PartnershipPage Page(string parties)
    {
        Assert.SkipWhen(register is null, "../shared/seeds is not here");
        return new ShowPartnership(register!).Run(parties, new DateOnly(2026, 1, 1)).Page.ShouldNotBeNull($"no partnership {parties}");
    }

    internal int Candidates()
    {
        Assert.SkipWhen(register is null, "../shared/seeds is not here");
        return new ListPartnerships(register!).Run(new PartnershipFilter()).Lines.Count(l => l.IsCandidate);
    }

    public void Dispose()
    {
        register?.Dispose();
        knowledge?.Dispose();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static string? Seeds()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Mosty.slnx")))
                return Path.Combine(at.FullName, "..", "shared", "seeds") is var seeds && Directory.Exists(seeds) ? seeds : null;
        return null;
    }
}
