using Mosty.Documents;
using Mosty.Register.Rows;

namespace Mosty.Register.News;

/// <summary>Takes an item of news from its files: makes it, or puts it in the place of what it was. An item that is there keeps its state; a new one is a draft unless the file asks for more.</summary>
public sealed class PutNews(RegisterFolder register, IReadOnlyCollection<string> languages)
{
    private readonly NewsCategories categories = NewsCategories.Open(register.Knowledge);

    /// <param name="main">NAME.md.</param>
    /// <param name="beside">The other files of its folder, by name.</param>
    /// <param name="by">Who puts it; never empty.</param>
    /// <param name="dryRun">True: say what would come of it, keep nothing.</param>
    public PutOutcome Run(NewsFile main, IReadOnlyDictionary<string, Func<NewsFile>> beside, string by, bool dryRun = false)
    {
        var (draft, problems) = new NewsReader(categories, languages, register.Clock.LocalTimeZone).Read(main, beside);
        if (draft is null)
            return new PutOutcome(null, PutResult.Refused, null, problems);
        using var db = register.OpenDb();
        using var transaction = db.BeginWriting();
        var sql = db.Sql();
        var now = register.Clock.GetUtcNow();
        var before = NewsStore.Item(sql, draft.Id, now.ToUnixTimeMilliseconds());
        var wrong = new List<NewsProblem>();
        var content = new NewsContent(
            draft.Id, draft.Category, draft.Published ?? before?.Content.Published ?? Minute(now), draft.Author, draft.IsOffice, draft.Language,
            [draft.Texts[0], .. draft.Texts.Skip(1).OrderBy(t => t.Language, StringComparer.Ordinal)],
            [.. draft.Pictures.Select(p => p.Picture with { Texts = [p.Picture.Texts[0], .. p.Picture.Texts.Skip(1).OrderBy(t => t.Language, StringComparer.Ordinal)] })],
            Known(draft.Partnerships, main.Name, wrong, text => PartnershipIndex.Find(sql, text), "partnership"),
            Known(draft.Events, main.Name, wrong, text => sql.Query("select coalesce(redirect_to, id) from event where id = @p0", r => r.GetString(0), text), "event"));
        if (wrong.Count > 0)
            return new PutOutcome(draft.Id, PutResult.Refused, before?.State, wrong);
        var state = before is null ? draft.Publish ? NewsRow.Published : NewsRow.Draft : StateOnFile(sql, draft.Id);
        var shown = NewsStore.StateOf(state, content.Published.ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds());
        if (before is not null && Same(before.Content, content))
            return new PutOutcome(draft.Id, PutResult.Unchanged, shown, []);
        var result = before is null ? PutResult.Added : PutResult.Replaced;
        if (dryRun)
            return new PutOutcome(draft.Id, result, shown, []);
        // Pictures come first: an item without its pictures would be unsound, a picture without its item is only waiting.
        foreach (var (picture, bytes) in draft.Pictures)
            register.PictureStore.Put(new SourceFile(picture.Sha256, bytes));
        NewsStore.Write(db, content, state, now.ToUnixTimeMilliseconds());
        NewsStore.Record(db, content.Id, before is null ? NewsAct.Added : NewsAct.Replaced, by, now.ToUnixTimeMilliseconds(), content: content);
        NewsStore.Index(db, register.Analyser, content);
        db.SaveChanges();
        transaction.Commit();
        return new PutOutcome(content.Id, result, shown, []);
    }

    private static string StateOnFile(Sql sql, string id) => sql.First("select state from news where id = @p0", r => r.GetString(0), id)!;

    private static DateTimeOffset Minute(DateTimeOffset moment) => new(moment.Ticks - moment.Ticks % TimeSpan.TicksPerMinute, TimeSpan.Zero);

    private static bool Same(NewsContent one, NewsContent other) =>
        RegisterJson.Write(one, RegisterJson.Types.NewsContent) == RegisterJson.Write(other, RegisterJson.Types.NewsContent);

    private static List<string> Known(IReadOnlyList<MetaValue> written, string file, List<NewsProblem> problems, Func<string, IReadOnlyList<string>> find, string what)
    {
        var known = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var value in written)
            if (find(value.Text!) is [var id])
                known.Add(id);
            else
                problems.Add(new NewsProblem(file, value.Line, $"the register has no {what} '{value.Text}', or several; give its id as its page's address does"));
        return [.. known];
    }
}

/// <param name="Id">Null where the file gives none that could be used.</param>
/// <param name="State">As it stands afterwards; null where it was refused and was not there before.</param>
public sealed record PutOutcome(string? Id, PutResult Result, NewsState? State, IReadOnlyList<NewsProblem> Problems);

public enum PutResult { Added, Replaced, Unchanged, Refused }
