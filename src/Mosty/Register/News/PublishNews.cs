using Mosty.Register.Rows;

namespace Mosty.Register.News;

/// <summary>Lets an item be seen from its date on, also one that was withdrawn.</summary>
public sealed class PublishNews(RegisterFolder register)
{
    /// <param name="by">The person's name; never empty.</param>
    /// <returns>The state afterwards, scheduled where its date is still to come; null for no such item.</returns>
    public NewsState? Run(string id, string by) => NewsStates.Change(register, id, NewsRow.Published, NewsAct.Published, by, null);
}

/// <summary>Takes an item out of every page, list and feed. Its content and its history stay on file.</summary>
public sealed class WithdrawNews(RegisterFolder register)
{
    /// <param name="by">The person's name; never empty.</param>
    /// <param name="reason">For the record; not shown.</param>
    public NewsState? Run(string id, string by, string? reason) => NewsStates.Change(register, id, NewsRow.Withdrawn, NewsAct.Withdrawn, by, reason);
}

internal static class NewsStates
{
    public static NewsState? Change(RegisterFolder register, string id, string state, NewsAct act, string by, string? reason)
    {
        using var db = register.OpenDb();
        using var transaction = db.BeginWriting();
        var sql = db.Sql();
        var now = register.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (NewsStore.Item(sql, id, now) is not { } item)
            return null;
        // What is so already leaves no record.
        if (sql.Execute("update news set state = @p0, changed_at = @p1 where id = @p2 and state <> @p0", state, now, id) > 0)
            NewsStore.Record(db, id, act, by, now, reason);
        transaction.Commit();
        return NewsStore.StateOf(state, item.Content.Published.ToUnixTimeMilliseconds(), now);
    }
}
