using Mosty.Documents;
using Mosty.Register.Fold;
using Mosty.Register.News;

namespace Mosty.Register;

/// <summary>Throws away everything derived (facts, segments, list rows, profiles, search) and derives it anew from documents, claims and decisions.</summary>
public sealed class RebuildProjections(RegisterFolder register)
{
    public void Run(CancellationToken cancel = default)
    {
        using var db = register.OpenDb();
        using var transaction = db.BeginWriting();
        var sql = db.Sql();
        register.ProjectorOn(db).Replay(AllRealms(sql), DecisionLog.Last(sql));
        foreach (var (sha256, name, reading) in sql.Query("select sha256, name, reading from document order by seq", r => (r.GetString(0), r.GetString(1), r.GetInt64(2))))
        {
            cancel.ThrowIfCancellationRequested();
            var text = sql.First("select text from reading where id = @p0", r => r.GetString(0), reading) ?? "";
            SearchIndex.Put(db, SearchIndex.Document, sha256, register.Analyser.Index(name + "\n" + text));
            ProfileFacts.Put(db, sha256, DocumentStore.RestOf(sql, sha256).Profiles);
            db.SaveChanges();
            db.ChangeTracker.Clear();
        }

        foreach (var id in sql.Query("select id from news", r => r.GetString(0)))
            NewsStore.Index(db, register.Analyser, NewsStore.Item(sql, id, 0)!.Content);

        db.SaveChanges();
        transaction.Commit();
    }

    /// <summary>Every realm in which a decided claim or a partnership lies.</summary>
    internal static IReadOnlyList<string> AllRealms(Sql sql) => sql.Query(
        """
        select realm from partnership
        union select c.realm from claim c where exists (select 1 from decision d where d.claim = c.id)
        union select corrected_realm from decision where corrected_realm is not null
        order by 1
        """, row => row.GetString(0));
}
