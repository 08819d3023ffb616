using Mosty.Register.Rows;

namespace Mosty.Register;

/// <summary>Tells caches, also those of other processes, what a write changed.</summary>
internal static class ChangeLog
{
    /// <param name="tag"><c>partnership:ID</c>, <c>document:SHA256</c>.</param>
    public static void Add(RegisterDb db, string tag)
    {
        var last = db.Changes.Local.Select(c => c.Seq).DefaultIfEmpty(0).Max();
        if (last == 0)
            last = db.Sql().Number("select max(seq) from change");
        db.Changes.Add(new ChangeRow { Seq = last + 1, Tag = tag });
    }
}
