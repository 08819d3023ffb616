namespace Mosty.Register.News;

/// <summary>One item, and the pictures it has.</summary>
/// <param name="publicOnly">Only what is published and due.</param>
public sealed class ShowNews(RegisterFolder register, bool publicOnly = false)
{
    /// <summary>Null when there is no such item, or none that may be shown.</summary>
    public NewsItem? Run(string id)
    {
        using var connection = register.Connect();
        var item = NewsStore.Item(new Sql(connection), id, Now);
        return publicOnly && item?.State != NewsState.Published ? null : item;
    }

    /// <summary>Where the bytes of a picture lie, and what they are; null when no item that may be shown has it.</summary>
    public (string Path, string MediaType)? Picture(string sha256)
    {
        using var connection = register.Connect();
        var type = new Sql(connection).First(
            $"select p.media_type from news_picture p join news n on n.id = p.news where {(publicOnly ? NewsStore.IsPublic : "@p0 = @p0")} and p.sha256 = @p1", r => r.GetString(0), Now, sha256);
        return type is not null && register.PictureStore.Has(sha256) ? (register.PictureStore.PathOf(sha256), type) : null;
    }

    /// <summary>Everything that was ever done to an item, oldest first.</summary>
    public IReadOnlyList<NewsRecord> History(string id)
    {
        using var connection = register.Connect();
        return new Sql(connection).Query(
            "select act, decided_by, at_ms, reason, content from news_record where news = @p0 order by seq",
            r => new NewsRecord(
                Enum.Parse<NewsAct>(r.GetString(0)), r.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(2)), r.Text(3),
                r.Text(4) is { } json ? RegisterJson.Read(json, RegisterJson.Types.NewsContent) : null), id);
    }

    private long Now => register.Clock.GetUtcNow().ToUnixTimeMilliseconds();
}

/// <param name="Content">The item as it was put then; null for a change of its state alone.</param>
public sealed record NewsRecord(NewsAct Act, string By, DateTimeOffset At, string? Reason, NewsContent? Content);
