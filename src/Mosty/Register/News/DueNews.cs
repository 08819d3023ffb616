namespace Mosty.Register.News;

/// <summary>
/// Tells whether news came due since: what is published for a later moment becomes public without a write to the register. Asks the register only when
/// something was written to it. Thread-safe.
/// </summary>
public sealed class DueNews(RegisterFolder register)
{
    private volatile Moments last = new(-1, []);

    /// <param name="written">What <see cref="WatchRegister.Run"/> told.</param>
    /// <returns>How many of the items that were still to come at the last write have become due; equal numbers after equal writes, equal news.</returns>
    public int Run(long written)
    {
        var known = last;
        if (known.Written != written)
            last = known = new Moments(written, Read());
        return known.Due.Count == 0 ? 0 : known.Due.Count(d => d <= register.Clock.GetUtcNow().ToUnixTimeMilliseconds());
    }

    private List<long> Read()
    {
        using var connection = register.Connect();
        return new Sql(connection).Query("select n.at_ms from news n where n.state = 'published' and n.at_ms > @p0", r => r.GetInt64(0), register.Clock.GetUtcNow().ToUnixTimeMilliseconds());
    }

    private sealed record Moments(long Written, IReadOnlyList<long> Due);
}
