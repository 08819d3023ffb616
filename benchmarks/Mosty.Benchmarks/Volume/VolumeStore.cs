using System.Data.Common;
using Mosty.Register;
using Mosty.Register.Rows;

namespace Mosty.Benchmarks.Volume;

/// <summary>Writes generated papers and decisions into the register's own tables as fast as SQLite takes them; what is derived from them is left to the register.</summary>
internal sealed class VolumeStore : IDisposable
{
    // One moment for everything: two runs give the same register.
    private static readonly long At = new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private readonly DbConnection connection;
    private readonly string engine;
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);
    private DbTransaction? transaction;
    private long papers;

    public VolumeStore(RegisterFolder register)
    {
        connection = register.Connect();
        engine = EngineVersion.Of(register.Knowledge);
        Run("pragma synchronous = off");
        Run("pragma cache_size = -600000");
        Run("pragma foreign_keys = off");
    }

    public void Begin() => transaction = connection.BeginTransaction();

    public void Commit()
    {
        transaction!.Commit();
        transaction.Dispose();
        foreach (var command in commands.Values)
            command.Dispose();
        commands.Clear();
        transaction = null;
    }

    public void Put(VolumeRows rows)
    {
        var (paper, reading) = (rows.Paper, ++papers);
        Insert(
            "document(sha256, name, media_type, bytes, language, home, published, rank, seq, added_at, pages, reading)",
            paper.Sha256, paper.Name, "text/plain", paper.Bytes.Length, paper.Reading.Language, paper.Reading.Home, paper.Reading.Published?.Value, paper.Rank.ToString(), papers, At + papers, 1, reading);
        Insert("reading(id, document, engine, given_home, given_language, at_ms, text, layout, rest)", reading, paper.Sha256, engine, null, null, At + papers, paper.Text, rows.Layout, rows.Rest);
        foreach (var (claim, sighting, parties) in rows.Claims)
        {
            Insert(
                "claim(id, document, kind, json, date_first, date_last, parties, realm, review_of)",
                claim.Id, claim.Document, claim.Kind, claim.Json, claim.DateFirst, claim.DateLast, claim.Parties, claim.Realm, null);
            Insert("sighting(reading, claim, page, span_start, span_end, quote, rule, confidence)", reading, claim.Id, sighting.Page, sighting.Start, sighting.End, sighting.Quote, sighting.Rule, sighting.Confidence);
            foreach (var party in parties)
                Insert("claim_party(claim, territory)", claim.Id, party);
        }
    }

    public void Put(DecisionRow row) => Insert(
        "decision(seq, act, claim, verdict, decided_by, by_person, at_ms, reason, corrected, corrected_realm)",
        row.Seq, row.Act, row.Claim, row.Verdict, row.By, row.ByPerson, At + row.Seq, row.Reason, row.Corrected, row.CorrectedRealm);

    public void Dispose() => connection.Dispose();

    private void Run(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    /// <param name="into">A table and its columns.</param>
    private void Insert(string into, params ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(into, out var command))
        {
            commands.Add(into, command = connection.CreateCommand());
            command.Transaction = transaction;
            command.CommandText = $"insert into {into} values ({string.Join(", ", Enumerable.Range(0, values.Length).Select(i => $"@p{i}"))})";
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{i}";
                command.Parameters.Add(parameter);
            }
        }

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }
}
