using System.Text;
using Mosty.Register;
using Mosty.Register.News;

namespace Mosty.Tests.Register.News;

/// <summary>What becomes of an item of news, on whichever database. It is 10 o'clock on 1 June 2026.</summary>
public abstract class NewsSpec
{
    private protected abstract RegisterAtHand Open();

    [Fact]
    public void A_new_item_is_a_draft_until_somebody_publishes_it()
    {
        using var register = Open();
        Put(register, "visit").ShouldBe((PutResult.Added, NewsState.Draft));
        Public(register).ShouldBeEmpty();
        new ShowNews(register.Folder, publicOnly: true).Run("visit").ShouldBeNull();
        new PublishNews(register.Folder).Run("visit", "Jana").ShouldBe(NewsState.Published);
        var item = Public(register).ShouldHaveSingleItem();
        item.Content.In("pl").Title.ShouldBe("Wizyta");
        item.Content.In("de").Language.ShouldBe("pl", "the original stands in for a translation that is not there");
        new PublishNews(register.Folder).Run("nothing", "Jana").ShouldBeNull();
    }

    [Fact]
    public void What_is_to_come_is_scheduled_and_shows_by_itself()
    {
        using var register = Open();
        Put(register, "visit", "date: 2026-06-01 10:01\nstate: published").ShouldBe((PutResult.Added, NewsState.Scheduled));
        Put(register, "now", "date: 2026-06-01 10:00\nstate: published").ShouldBe((PutResult.Added, NewsState.Published));
        Public(register).ShouldHaveSingleItem().Content.Id.ShouldBe("now");
    }

    [Fact]
    public void What_came_due_is_told_to_those_who_keep_pages_though_nobody_wrote_anything()
    {
        using var register = Open();
        var clock = new MovedClock { Now = new DateTimeOffset(2026, 6, 1, 10, 0, 0, TimeSpan.Zero) };
        using var later = register.Again(clock);
        using var watch = new WatchRegister(later);
        var due = new DueNews(later);
        due.Run(watch.Run()).ShouldBe(0);
        Put(register, "visit", "date: 2026-06-01 10:30\nstate: published");
        var written = watch.Run();
        due.Run(written).ShouldBe(0);
        new ListNews(later, publicOnly: true).Run(new NewsFilter()).Total.ShouldBe(0);
        clock.Now = clock.Now.AddMinutes(30);
        watch.Run().ShouldBe(written);
        due.Run(written).ShouldBe(1);
        new ListNews(later, publicOnly: true).Run(new NewsFilter()).Total.ShouldBe(1);
    }

    private sealed class MovedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }

    [Fact]
    public void What_was_withdrawn_is_gone_and_keeps_its_record()
    {
        using var register = Open();
        Put(register, "visit", "state: published");
        var stamp = new StampRegister(register.Folder).Run().Tag;
        new WithdrawNews(register.Folder).Run("visit", "Jana", "a mistake").ShouldBe(NewsState.Withdrawn);
        new WithdrawNews(register.Folder).Run("visit", "Jana", "again").ShouldBe(NewsState.Withdrawn);
        new StampRegister(register.Folder).Run().Tag.ShouldNotBe(stamp, "caches learn of it");
        Public(register).ShouldBeEmpty();
        new SearchNews(register.Folder).Run("rozmowy").ShouldBeEmpty();
        var show = new ShowNews(register.Folder);
        show.Run("visit").ShouldNotBeNull().State.ShouldBe(NewsState.Withdrawn);
        // Putting it again does not let it be seen; publishing it does.
        Put(register, "visit", "state: published\nevent: []", body: "Inny tekst o rozmowach.").ShouldBe((PutResult.Replaced, NewsState.Withdrawn));
        new PublishNews(register.Folder).Run("visit", "Jana");
        show.History("visit").Select(h => (h.Act, h.By, h.Reason)).ShouldBe(
            [(NewsAct.Added, "test", null), (NewsAct.Withdrawn, "Jana", "a mistake"), (NewsAct.Replaced, "test", null), (NewsAct.Published, "Jana", null)]);
        show.History("visit")[0].Content.ShouldNotBeNull().Texts[0].Body.ShouldBe("Rozmowy o kolei.");
        new SearchNews(register.Folder).Run("rozmowy").ShouldHaveSingleItem().Content.Id.ShouldBe("visit");
    }

    [Fact]
    public void The_same_files_again_change_nothing_and_a_trial_keeps_nothing()
    {
        using var register = Open();
        Put(register, "visit", dryRun: true).ShouldBe((PutResult.Added, NewsState.Draft));
        new ListNews(register.Folder).Run(new NewsFilter()).Total.ShouldBe(0);
        Put(register, "visit");
        Put(register, "visit").ShouldBe((PutResult.Unchanged, NewsState.Draft));
        new ShowNews(register.Folder).History("visit").Count.ShouldBe(1);
    }

    [Fact]
    public void It_belongs_to_partnerships_events_and_their_territories()
    {
        using var register = Open();
        register.AddAccepted(Stories.RegionPage());
        var partnership = register.List().Lines.Single();
        var told = register.Page(partnership.Id).Timeline.Events.First(e => e.Id.StartsWith("e-", StringComparison.Ordinal)).Id;
        Put(register, "visit", $"state: published\npartnership: {string.Join('/', partnership.Parties)}\nevent: {told}").Result.ShouldBe(PutResult.Added);
        var list = new ListNews(register.Folder, publicOnly: true);
        list.Run(new NewsFilter(Partnership: partnership.Id)).Items.ShouldHaveSingleItem().Partnerships.ShouldHaveSingleItem().Id.ShouldBe(partnership.Id);
        list.Run(new NewsFilter(Event: told)).Total.ShouldBe(1);
        list.Run(new NewsFilter(Territory: "CZ")).Total.ShouldBe(1);
        list.Run(new NewsFilter(Territory: "PL")).Total.ShouldBe(0);
        list.Run(new NewsFilter(Partnership: "xx-yy-zzzzz")).Total.ShouldBe(0);
        var (outcome, problem) = Refused(register, "other", "partnership: [CZ-64/XX:Nowhere]\nevent: e-nothing");
        outcome.ShouldBe(PutResult.Refused);
        problem.ShouldBe(["other.md:2: the register has no partnership 'CZ-64/XX:Nowhere', or several; give its id as its page's address does", "other.md:3: the register has no event 'e-nothing', or several; give its id as its page's address does"]);
    }

    [Fact]
    public void The_list_is_by_category_and_year_and_is_read_on()
    {
        using var register = Open();
        for (var i = 0; i < 5; i++)
            Put(register, "item" + i, $"date: 202{i}-03-01 08:00\nstate: published", category: i < 2 ? "sport" : "visits");
        var list = new ListNews(register.Folder, publicOnly: true);
        list.Run(new NewsFilter()).Items.Select(n => n.Content.Id).ShouldBe(["item4", "item3", "item2", "item1", "item0"]);
        var sport = list.Run(new NewsFilter("sport"));
        sport.Total.ShouldBe(2);
        sport.Years.ShouldBe([(2021, 1), (2020, 1)]);
        sport.Categories.ShouldBe([("visits", 3), ("sport", 2)]);
        list.Run(new NewsFilter(Year: 2021)).Items.ShouldHaveSingleItem().Content.Id.ShouldBe("item1");
        var first = list.Run(new NewsFilter(), take: 2).Items;
        list.Run(new NewsFilter(), take: 2, after: ListNews.PlaceOf(first[1])).Items.Select(n => n.Content.Id).ShouldBe(["item2", "item1"]);
        list.Run(new NewsFilter(), skip: 4, take: 2).Items.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_picture_is_kept_and_shown_only_with_its_item()
    {
        using var register = Open();
        const string pictures = "pictures:\n  - file: hall.jpg\n    alt: Hala.\n    author: Jan\n    licence: CC0\nstate: published";
        Put(register, "visit", pictures);
        var sha256 = Public(register).Single().Content.Pictures.ShouldHaveSingleItem().Sha256;
        var shown = new ShowNews(register.Folder, publicOnly: true);
        var (path, type) = shown.Picture(sha256).ShouldNotBeNull();
        type.ShouldBe("image/jpeg");
        Encoding.Latin1.GetString(File.ReadAllBytes(path)).ShouldNotContain("GPS");
        register.Findings().ShouldBeEmpty();
        new WithdrawNews(register.Folder).Run("visit", "Jana", null);
        shown.Picture(sha256).ShouldBeNull();
        File.Delete(path);
        register.Findings().ShouldHaveSingleItem().Code.ShouldBe("picture-missing");
    }

    private static IReadOnlyList<NewsItem> Public(RegisterAtHand register) => new ListNews(register.Folder, publicOnly: true).Run(new NewsFilter()).Items;

    private static (PutResult Result, NewsState? State) Put(RegisterAtHand register, string id, string head = "state: draft", string body = "Rozmowy o kolei.", string category = "visits", bool dryRun = false)
    {
        var outcome = Run(register, id, head, body, category, dryRun);
        outcome.Problems.ShouldBeEmpty();
        return (outcome.Result, outcome.State);
    }

    private static (PutResult, IReadOnlyList<string>) Refused(RegisterAtHand register, string id, string head)
    {
        var outcome = Run(register, id, head, "x", "visits", dryRun: false);
        return (outcome.Result, [.. outcome.Problems.Select(p => p.ToString())]);
    }

    private static PutOutcome Run(RegisterAtHand register, string id, string head, string body, string category, bool dryRun)
    {
        var date = head.Contains("date:") ? "" : "date: 2026-05-01 08:00\n";
        var text = $"---\n{head}\ncategory: {category}\n{date}office: Biuro\nlanguage: pl\ntitle: Wizyta\nlead: Krótko.\n---\n{body}\n";
        var main = new NewsFile(id + ".md", Encoding.UTF8.GetBytes(text));
        return new PutNews(register.Folder, ["pl", "en", "de"]).Run(
            main, new Dictionary<string, Func<NewsFile>> { [main.Name] = () => main, ["hall.jpg"] = () => new NewsFile("hall.jpg", PictureBytes.Jpeg(turn: 1)) }, "test", dryRun);
    }
}

public sealed class NewsOnSqlite : NewsSpec
{
    private protected override RegisterAtHand Open() => new();
}

public sealed class NewsOnPostgres(PostgresServer server) : NewsSpec, IClassFixture<PostgresServer>
{
    private protected override RegisterAtHand Open()
    {
        if (server.Missing is { } reason)
            Assert.Skip(reason);
        return new RegisterAtHand(server.NewDatabase());
    }
}
