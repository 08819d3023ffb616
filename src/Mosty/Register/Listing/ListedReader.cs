using System.Data.Common;
using System.Text;
using Mosty.Register.Fold;
using Mosty.Timelines;

namespace Mosty.Register.Listing;

/// <summary>Reads partnerships as the list keeps them. What is the same in many rows is held once.</summary>
internal sealed class ListedReader(Sql sql)
{
    // Parameters a statement of either database takes without complaint.
    private const int AtOnce = 200;

    private readonly Dictionary<string, string[]> lists = new(StringComparer.Ordinal) { [""] = [] };
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartialDate?> dates = new(StringComparer.Ordinal);

    public List<ListedPartnership> All() => Read("", []);

    /// <summary>Those of these ids that are listed.</summary>
    public List<ListedPartnership> Some(IEnumerable<string> ids) =>
        [.. ids.Chunk(AtOnce).SelectMany(chunk => Read($"where partnership in ({AcceptedReader.Places(chunk.Length)})", [.. chunk]))];

    private List<ListedPartnership> Read(string where, object?[] values)
    {
        var steps = Grouped(
            $"select partnership, true_from, true_to, formal, activity, policy, causes, last_contact from standing_segment {(where.Length == 0 ? "where" : where + " and")} known_to is null",
            r => new StandingStep(
                r.GetInt32(1), r.GetInt32(2), Enum.Parse<Formal>(r.GetString(3)), Enum.Parse<Activity>(r.GetString(4)), Enum.Parse<Policy>(r.GetString(5)), Shared(r.Text(6)), Date(r.Text(7))),
            values);
        var places = Grouped($"select partnership, territory from partnership_place {where}", r => Shared(r.GetString(1))!, values);
        return sql.Query(
            $"""
            select partnership, parties, since, is_candidate, above, grew_from, events, documents, seen_by_person, sketch, countries, fields, papers, partner_speaks, conflicts, newest_paper
            from partnership_row {where}
            """,
            r =>
            {
                var id = r.GetString(0);
                return new ListedPartnership(
                    id, [.. Realms.Split(r.GetString(1)).Select(p => Shared(p)!)], Date(r.Text(2)), r.GetBoolean(3), r.Text(4), r.Text(5), r.GetInt32(6), r.GetInt32(7), r.GetBoolean(8),
                    Encoding.UTF8.GetBytes(r.GetString(9)), Listed(r.GetString(10)), Listed(r.GetString(11)), Listed(r.GetString(12)), r.GetBoolean(13), r.GetInt32(14),
                    r.IsDBNull(15) ? null : r.GetInt32(15), places.GetValueOrDefault(id) ?? [], [.. (steps.GetValueOrDefault(id) ?? []).OrderBy(s => s.From)]);
            }, values);
    }

    private Dictionary<string, List<T>> Grouped<T>(string text, Func<DbDataReader, T> row, object?[] values)
    {
        var groups = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var (id, item) in sql.Query(text, r => (r.GetString(0), row(r)), values))
        {
            if (!groups.TryGetValue(id, out var group))
                groups.Add(id, group = []);
            group.Add(item);
        }

        return groups;
    }

    private string[] Listed(string joined)
    {
        if (!lists.TryGetValue(joined, out var list))
            lists.Add(joined, list = joined.Split(','));
        return list;
    }

    private string? Shared(string? text)
    {
        if (text is not null && !texts.TryAdd(text, text))
            return texts[text];
        return text;
    }

    private PartialDate? Date(string? text)
    {
        if (text is null)
            return null;
        if (!dates.TryGetValue(text, out var date))
            dates.Add(text, date = PartialDate.Parse(text));
        return date;
    }
}
