using System.Data.Common;
using Mosty.Register.Rows;

namespace Mosty.Register.News;

/// <summary>Reads and writes what is kept of an item.</summary>
internal static class NewsStore
{
    /// <summary>What the public may see of the item <c>n</c>: published, and due at @p0 (Unix milliseconds).</summary>
    public const string IsPublic = "n.state = 'published' and n.at_ms <= @p0";

    public static NewsItem? Item(Sql sql, string id, long now)
    {
        var row = sql.First("select id, category, at_ms, author, is_office, language, state, changed_at from news where id = @p0", ToRow, id);
        if (row is null)
            return null;
        var content = Content(sql, row);
        return new NewsItem(
            content, StateOf(row.State, row.At, now), DateTimeOffset.FromUnixTimeMilliseconds(row.ChangedAt),
            [.. content.Partnerships.Select(p => PartnershipIndex.Ref(sql, PartnershipIndex.Target(sql, p))).OfType<PartnershipRef>().DistinctBy(p => p.Id)]);
    }

    public static NewsState StateOf(string state, long at, long now) => state switch
    {
        NewsRow.Draft => NewsState.Draft,
        NewsRow.Withdrawn => NewsState.Withdrawn,
        _ => at > now ? NewsState.Scheduled : NewsState.Published,
    };

    /// <summary>Puts an item's rows in the place of those it had.</summary>
    public static void Write(RegisterDb db, NewsContent content, string state, long now)
    {
        var sql = db.Sql();
        foreach (var table in (ReadOnlySpan<string>)["news_picture_text", "news_picture", "news_text", "news_link", "news"])
            sql.Execute($"delete from {table} where {(table == "news" ? "id" : "news")} = @p0", content.Id);
        db.News.Add(new NewsRow
        {
            Id = content.Id,
            Category = content.Category,
            At = content.Published.ToUnixTimeMilliseconds(),
            Author = content.Author,
            IsOffice = content.IsOffice,
            Language = content.Language,
            State = state,
            ChangedAt = now,
        });
        db.NewsTexts.AddRange(content.Texts.Select(t => new NewsTextRow { News = content.Id, Language = t.Language, Title = t.Title, Lead = t.Lead, Body = t.Body }));
        foreach (var (number, picture) in content.Pictures.Index())
        {
            db.NewsPictures.Add(new NewsPictureRow
            {
                News = content.Id,
                Number = number,
                Sha256 = picture.Sha256,
                MediaType = picture.MediaType,
                Width = picture.Width,
                Height = picture.Height,
                Author = picture.Author,
                Licence = picture.Licence,
            });
            db.NewsPictureTexts.AddRange(picture.Texts.Select(t => new NewsPictureTextRow { News = content.Id, Number = number, Language = t.Language, Alt = t.Alt, Caption = t.Caption }));
        }

        db.NewsLinks.AddRange(content.Partnerships.Select(p => new NewsLinkRow { News = content.Id, Kind = NewsLinkRow.Partnership, Target = p })
            .Concat(content.Events.Select(e => new NewsLinkRow { News = content.Id, Kind = NewsLinkRow.Event, Target = e })));
        db.SaveChanges();
    }

    /// <summary>Records a change for good, and tells caches of it.</summary>
    public static void Record(RegisterDb db, string id, NewsAct act, string by, long now, string? reason = null, NewsContent? content = null)
    {
        db.NewsRecords.Add(new NewsRecordRow
        {
            Seq = db.Sql().Number("select max(seq) from news_record") + 1,
            News = id,
            Act = act.ToString(),
            By = by.Trim(),
            At = now,
            Reason = reason,
            Content = content is null ? null : RegisterJson.Write(content, RegisterJson.Types.NewsContent),
        });
        ChangeLog.Add(db, "news:" + id);
        db.SaveChanges();
    }

    /// <summary>The words by which an item is found: all its languages.</summary>
    public static void Index(RegisterDb db, SearchAnalyser analyser, NewsContent content) =>
        SearchIndex.Put(db, SearchIndex.News, content.Id, analyser.Index(string.Join('\n', content.Texts.SelectMany(t => new[] { t.Title, t.Lead, NewsBody.ToText(t.Body) })
            .Concat(content.Pictures.SelectMany(p => p.Texts).Select(t => t.Caption).OfType<string>()))));

    private static NewsContent Content(Sql sql, NewsRow row)
    {
        var said = sql.Query("select number, language, alt, caption from news_picture_text where news = @p0", r => (r.GetInt32(0), new PictureText(r.GetString(1), r.GetString(2), r.Text(3))), row.Id)
            .OrderBy(t => t.Item2.Language != row.Language).ThenBy(t => t.Item2.Language, StringComparer.Ordinal).ToLookup(t => t.Item1, t => t.Item2);
        var links = sql.Query("select kind, target from news_link where news = @p0 order by target", r => (r.GetString(0), r.GetString(1)), row.Id).ToLookup(l => l.Item1, l => l.Item2);
        return new NewsContent(
            row.Id, row.Category, DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Author, row.IsOffice, row.Language,
            [.. sql.Query("select language, title, lead, body from news_text where news = @p0", r => new NewsText(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3)), row.Id)
                .OrderBy(t => t.Language != row.Language).ThenBy(t => t.Language, StringComparer.Ordinal)],
            sql.Query(
                "select number, sha256, media_type, width, height, author, licence from news_picture where news = @p0 order by number",
                r => new NewsPicture(r.GetString(1), r.GetString(2), r.GetInt32(3), r.GetInt32(4), r.GetString(5), r.GetString(6), [.. said[r.GetInt32(0)]]), row.Id),
            [.. links[NewsLinkRow.Partnership]], [.. links[NewsLinkRow.Event]]);
    }

    private static NewsRow ToRow(DbDataReader r) => new()
    {
        Id = r.GetString(0),
        Category = r.GetString(1),
        At = r.GetInt64(2),
        Author = r.GetString(3),
        IsOffice = r.GetBoolean(4),
        Language = r.GetString(5),
        State = r.GetString(6),
        ChangedAt = r.GetInt64(7),
    };
}

/// <summary>What happened to an item.</summary>
public enum NewsAct { Added, Replaced, Published, Withdrawn }
