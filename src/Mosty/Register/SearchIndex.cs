using System.Security.Cryptography;
using System.Text;

namespace Mosty.Register;

/// <summary>
/// Keeps the entries of the full-text index; an entry whose words are the same is left alone. A kind of thing that can be found is a kind of entry:
/// its subject is what leads to the thing, its words are what it is found by (<see cref="SearchAnalyser"/>).
/// </summary>
internal static class SearchIndex
{
    public const string Document = "document";
    public const string Partnership = "partnership";
    public const string Territory = "territory";
    public const string Person = Rows.NamedRow.Person;
    public const string Organisation = Rows.NamedRow.Organisation;

    /// <summary>An event as one partnership tells it: the subject is made by <see cref="EventSubject"/>.</summary>
    public const string Event = "event";

    /// <summary>Stands among the words of every entry that is no document: documents are many, and searched for by themselves.</summary>
    public const string NoDocument = "kindother";

    /// <summary>Stands among the words of what has a name of its own: these are what is suggested.</summary>
    public const string Name = "kindname";

    /// <summary>Stands among the words of every territory.</summary>
    public const string Place = "kindplace";

    public static string EventSubject(string @event, string partnership) => @event + Realms.PartySeparator + partnership;

    /// <param name="words">Of the thing, cut by the analyser.</param>
    public static void Put(RegisterDb db, string kind, string subject, string words)
    {
        if (kind != Document)
            words = $"{NoDocument} {kind switch { Territory => $"{Name} {Place} ", Partnership or Person or Organisation => Name + " ", _ => "" }}{words}";
        var (hash, sql) = (HashOf(words), db.Sql());
        var (id, stored) = sql.First("select id, hash from search_entry where kind = @p0 and subject = @p1", r => (r.GetInt64(0), r.GetString(1)), kind, subject);
        if (stored == hash)
            return;
        if (stored is null)
        {
            id = sql.Number("select max(id) from search_entry") + 1;
            sql.Execute("insert into search_entry (id, kind, subject, hash) values (@p0, @p1, @p2, @p3)", id, kind, subject, hash);
        }
        else
        {
            sql.Execute("update search_entry set hash = @p0 where id = @p1", hash, id);
        }

        db.IndexWords(id, words);
    }

    public static void Remove(RegisterDb db, string kind, string subject)
    {
        var sql = db.Sql();
        if (sql.Number("select id from search_entry where kind = @p0 and subject = @p1", kind, subject) is not (> 0 and var id))
            return;
        db.RemoveWords(id);
        sql.Execute("delete from search_entry where id = @p0", id);
    }

    public static string HashOf(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..16];
}
