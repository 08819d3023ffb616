namespace Mosty.Register.Listing;

/// <summary>
/// The list of partnerships, kept by a process (docs/decisions/0010-lists-in-memory.md). One query tells whether it is current, whoever wrote; what changed since is read
/// anew, all of it only at the first use and after a rebuild. Thread-safe.
/// </summary>
internal sealed class ListIndex(RegisterFolder register)
{
    /// <summary>After more changes than this, reading everything is quicker.</summary>
    private const int MostChanged = 2_000;

    private const string Tag = "partnership:";

    private readonly Lock gate = new();
    private volatile ListState? current;

    /// <summary>The list as the register has it now.</summary>
    public ListState Current(Sql sql)
    {
        var mark = RegisterMark.Of(sql);
        if (current is { } known && known.Mark == mark)
            return known;
        lock (gate)
        {
            if (current is { } meanwhile && meanwhile.Mark == mark)
                return meanwhile;
            return current = register.ReadOneState(Read);
        }
    }

    private ListState Read(Sql sql)
    {
        var mark = RegisterMark.Of(sql);
        if (current is not { } known || mark.Change < known.Mark.Change || mark.Decision < known.Mark.Decision)
            return new ListState(mark, [.. new ListedReader(sql).All()]);
        var changed = sql.Query("select distinct tag from change where seq > @p0", r => r.GetString(0), known.Mark.Change)
            .Where(t => t.StartsWith(Tag, StringComparison.Ordinal)).Select(t => t[Tag.Length..]).ToList();
        if (changed.Count > MostChanged)
            return new ListState(mark, [.. new ListedReader(sql).All()]);
        var now = changed.ToDictionary(id => id, _ => (ListedPartnership?)null, StringComparer.Ordinal);
        foreach (var row in new ListedReader(sql).Some(changed))
            now[row.Id] = row;
        return known.With(mark, now);
    }
}
