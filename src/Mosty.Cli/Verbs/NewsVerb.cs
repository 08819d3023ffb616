using System.CommandLine;
using System.Globalization;
using Mosty.Interface;
using Mosty.Register;
using Mosty.Register.News;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty news</c>: takes items of news from files, lists them, publishes and withdraws them.</summary>
internal static class NewsVerb
{
    public static Command Create(Terminal terminal) => new(
        "news",
        """
        News of the portal: items from Markdown files, their translations and pictures.
        Example: mosty news add news/ --dry-run
        """)
    {
        Add(terminal),
        List(terminal),
        Show(terminal),
        Change(terminal, "publish", "Lets an item be seen from its date on.", null),
        Change(terminal, "withdraw", "Takes an item out of every page, list and feed; it stays on file with its history.", new Option<string?>("--reason") { Description = "Why, for the record; it is not shown", HelpName = "TEXT" }),
    };

    private static Command Add(Terminal terminal)
    {
        var files = CommonOptions.Papers("NAME.md with a head in YAML; translations as NAME.cs.md and pictures lie beside it. Of a folder, every item in it");
        var (by, trial) = (By(), new Option<bool>("--dry-run") { Description = "Say what would come of it; keep nothing" });
        var verb = new Command(
            "add",
            """
            Takes items from files. An item that is there already is replaced and keeps its state; a new one is a draft unless its head says: state: published.
            Example: mosty news add news/visit.md --by Jana
            """)
        {
            files, by, trial,
        };
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result);
            var paths = result.GetValue(files) ?? [];
            foreach (var path in paths.Where(p => !Path.Exists(p)))
                throw new WrongUseException($"there is no file or folder {path}");
            var (kept, refused) = Put(terminal, opened, paths, Name(result, by), result.GetValue(trial));
            if (kept + refused == 0)
                throw new WrongUseException("there is no file NAME.md in what was given");
            if (result.GetValue(trial))
                terminal.Error.WriteLine(opened.Words.Say("terminal.news_trial"));
            if (refused == 0)
                return MostyCommand.Done;
            terminal.Error.WriteLine(opened.Words.Say("terminal.news_refused", ("n", refused), ("kept", kept)));
            return MostyCommand.SomeFailed;
        });
        return verb;
    }

    private static (int Kept, int Refused) Put(Terminal terminal, OpenedRegister opened, string[] paths, string by, bool trial)
    {
        var put = new PutNews(opened.Register, [.. Words.Available(opened.Knowledge)]);
        var (kept, refused) = (0, 0);
        try
        {
            foreach (var found in NewsFolder.Find(paths))
            {
                var outcome = put.Run(found.Main, found.Beside, by, trial);
                foreach (var problem in outcome.Problems)
                    terminal.Error.WriteLine(Path.Combine(Path.GetDirectoryName(found.Path) ?? "", problem.ToString()));
                (kept, refused) = outcome.Result == PutResult.Refused ? (kept, refused + 1) : (kept + 1, refused);
                if (outcome.Result != PutResult.Refused)
                    terminal.Out.WriteLine(opened.Words.Say("terminal.news_" + outcome.Result.ToString().ToLowerInvariant(), ("id", outcome.Id), ("state", TermKey.Of(outcome.State!.Value))));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException(e.Message);
        }

        return (kept, refused);
    }

    private static Command List(Terminal terminal)
    {
        var verb = new Command(
            "list",
            """
            Lists every item, newest first, whatever its state.
            Example: mosty news list
            """);
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result);
            var words = opened.Words;
            var items = Every(new ListNews(opened.Register)).ToList();
            if (items.Count == 0)
            {
                terminal.Error.WriteLine(words.Say("terminal.news_none"));
                return MostyCommand.Done;
            }

            var table = new Table(
                words.Say("terminal.column_id"), words.Say("terminal.column_date"), words.Say("terminal.column_state"), words.Say("terminal.column_category"),
                words.Say("terminal.column_languages"), words.Say("terminal.column_title"));
            foreach (var item in items)
                table.Add(
                    item.Content.Id, Moment(item.Content.Published), words.Term(item.State), words.Term("news_category." + item.Content.Category),
                    string.Join(' ', item.Content.Texts.Select(t => t.Language)), item.Content.In(words.Language).Title);
            table.Write(terminal);
            return MostyCommand.Done;
        });
        return verb;
    }

    private static Command Show(Terminal terminal)
    {
        var id = Id();
        var verb = new Command(
            "show",
            """
            An item and everything that was ever done to it, also when it was withdrawn.
            Example: mosty news show visit
            """)
        {
            id,
        };
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result);
            var (words, show) = (opened.Words, new ShowNews(opened.Register));
            if (show.Run(result.GetRequiredValue(id)) is not { } item)
                throw NoSuch(result.GetRequiredValue(id));
            var text = item.Content.In(words.Language);
            terminal.Out.WriteLine($"{text.Title}{Environment.NewLine}{words.Say("terminal.news_state", ("id", item.Content.Id), ("state", TermKey.Of(item.State)))}");
            terminal.Out.WriteLine(words.Say("terminal.news_due", ("when", Moment(item.Content.Published))));
            foreach (var change in show.History(item.Content.Id))
                terminal.Out.WriteLine(string.Join("  ", new[] { Moment(change.At), words.Term(change.Act), change.By, change.Reason ?? change.Content?.Texts[0].Title }.OfType<string>()));
            return MostyCommand.Done;
        });
        return verb;
    }

    private static Command Change(Terminal terminal, string name, string what, Option<string?>? reason)
    {
        var (id, by) = (Id(), By());
        var verb = new Command(name, $"{what}{Environment.NewLine}Example: mosty news {name} visit") { id, by };
        if (reason is not null)
            verb.Add(reason);
        verb.SetAction(result =>
        {
            using var opened = OpenedRegister.Open(terminal, result);
            var asked = result.GetRequiredValue(id);
            var state = reason is null
                ? new PublishNews(opened.Register).Run(asked, Name(result, by))
                : new WithdrawNews(opened.Register).Run(asked, Name(result, by), result.GetValue(reason));
            terminal.Out.WriteLine(opened.Words.Say("terminal.news_state", ("id", asked), ("state", TermKey.Of(state ?? throw NoSuch(asked)))));
            return MostyCommand.Done;
        });
        return verb;
    }

    private static IEnumerable<NewsItem> Every(ListNews list)
    {
        for (string? after = null; list.Run(new NewsFilter(), take: ListNews.Longest, after: after).Items is { Count: > 0 } items; after = ListNews.PlaceOf(items[^1]))
            foreach (var item in items)
                yield return item;
    }

    private static string Moment(DateTimeOffset moment) => moment.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static Argument<string> Id() => new("ID") { Description = "Of the item, from `mosty news list`" };

    private static Option<string?> By()
    {
        var by = new Option<string?>("--by") { Description = "Who does it, for the record (default: the name of the system's user)", HelpName = "NAME" };
        by.Validators.Add(given =>
        {
            if (string.IsNullOrWhiteSpace(given.GetValueOrDefault<string?>()))
                given.AddError("--by needs a name.");
        });
        return by;
    }

    private static string Name(ParseResult result, Option<string?> by) => result.GetValue(by) ?? Environment.UserName;

    private static WrongUseException NoSuch(string id) => new($"there is no news {id}; `mosty news list` shows what there is");
}
