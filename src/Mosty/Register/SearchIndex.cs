using System.Security.Cryptography;
using System.Text;
using Mosty.Register.Rows;

namespace Mosty.Register;

/// <summary>Keeps the entries of the full-text index; an entry whose words are the same is left alone.</summary>
internal static class SearchIndex
{
    public const string Document = "document";
    public const string Partnership = "partnership";
    public const string News = "news";

    public static void Put(RegisterDb db, string kind, string subject, string words)
    {
        var hash = HashOf(words);
        var stored = Find(db, kind, subject);
        if (stored?.Hash == hash)
            return;
        var id = stored?.Id ?? Math.Max(db.Sql().Number("select max(id) from search_entry"), db.SearchEntries.Local.Select(s => s.Id).DefaultIfEmpty(0).Max()) + 1;
        var row = new SearchRow { Id = id, Kind = kind, Subject = subject, Hash = hash };
        db.Entry(row).State = stored is null ? Microsoft.EntityFrameworkCore.EntityState.Added : Microsoft.EntityFrameworkCore.EntityState.Modified;
        db.SaveChanges();
        db.IndexWords(id, words);
    }

    public static void Remove(RegisterDb db, string kind, string subject)
    {
        if (Find(db, kind, subject) is not { } stored)
            return;
        db.RemoveWords(stored.Id);
        db.SearchEntries.Remove(stored);
    }

    public static string HashOf(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..16];

    private static SearchRow? Find(RegisterDb db, string kind, string subject) => db.Sql().First(
        "select id, hash from search_entry where kind = @p0 and subject = @p1",
        row => new SearchRow { Id = row.GetInt64(0), Kind = kind, Subject = subject, Hash = row.GetString(1) }, kind, subject);
}
