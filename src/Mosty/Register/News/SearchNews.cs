namespace Mosty.Register.News;

/// <summary>Finds news that may be shown and hold all the words, in whichever of their languages.</summary>
public sealed class SearchNews(RegisterFolder register)
{
    /// <param name="words">As a person types them.</param>
    public IReadOnlyList<NewsItem> Run(string words, int take = 10)
    {
        var wanted = register.Analyser.Words(words).Select(w => w.Word).Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
            return [];
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var now = register.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var ids = register.IsPostgres
            ? sql.Query(
                $"""
                select n.id from search_words s join search_entry e on e.id = s.entry join news n on n.id = e.subject
                where e.kind = '{SearchIndex.News}' and {NewsStore.IsPublic} and s.found @@ cast(@p1 as tsquery) order by n.at_ms desc, n.id limit @p2
                """, r => r.GetString(0), now, string.Join(" & ", wanted.Select(w => $"'{w}'")), take)
            : sql.Query(
                $"""
                select n.id from search_words s join search_entry e on e.id = s.rowid join news n on n.id = e.subject
                where search_words match @p1 and e.kind = '{SearchIndex.News}' and {NewsStore.IsPublic} order by n.at_ms desc, n.id limit @p2
                """, r => r.GetString(0), now, string.Join(' ', wanted.Select(w => $"\"{w}\"")), take);
        return [.. ids.Select(id => NewsStore.Item(sql, id, now)).OfType<NewsItem>()];
    }
}
