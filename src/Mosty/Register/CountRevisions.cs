using Mosty.Register.Fold;

namespace Mosty.Register;

/// <summary>Counts how far the telling of events has come: a calendar needs a number that never falls, and the moment of the last change.</summary>
public sealed class CountRevisions(RegisterFolder register)
{
    /// <param name="events">Permanent ids.</param>
    /// <returns>The last decision on any statement that ever told the event, with its moment; an event without one is left out.</returns>
    public IReadOnlyDictionary<string, EventRevision> Run(IEnumerable<string> events)
    {
        var revisions = new Dictionary<string, EventRevision>(StringComparer.Ordinal);
        using var connection = register.Connect();
        var sql = new Sql(connection);
        foreach (var chunk in events.Distinct(StringComparer.Ordinal).Chunk(100))
        {
            var places = AcceptedReader.Places(chunk.Length);
            foreach (var (id, seq, at) in sql.Query(
                $"""
                select coalesce(v.redirect_to, v.id), max(d.seq), max(d.at_ms) from event v join decision d on d.claim = v.claim
                where v.id in ({places}) or v.redirect_to in ({places}) group by coalesce(v.redirect_to, v.id)
                """, r => (r.GetString(0), r.GetInt64(1), r.GetInt64(2)), [.. chunk]))
                revisions[id] = new EventRevision(seq, DateTimeOffset.FromUnixTimeMilliseconds(at));
        }

        return revisions;
    }
}

/// <param name="Seq">Number of the last decision.</param>
public sealed record EventRevision(long Seq, DateTimeOffset At);
