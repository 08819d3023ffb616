using Mosty.Register.Fold;
using Mosty.Register.Rows;

namespace Mosty.Register;

/// <summary>Records a person's word that two statements tell the same event, or that they do not. The last word on a pair holds; no row is rewritten.</summary>
public sealed class LinkStatements(RegisterFolder register)
{
    /// <returns>Null when it was recorded, else why not.</returns>
    public LinkRefusal? Run(LinkRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.By))
            return LinkRefusal.NameMissing;
        if (request.Left == request.Right)
            return LinkRefusal.SameStatement;
        using var db = register.OpenDb();
        using var transaction = db.BeginWriting();
        var sql = db.Sql();
        var realms = new[] { request.Left, request.Right }.Select(id => sql.First("select realm from claim where id = @p0", r => r.GetString(0), id)).OfType<string>().ToList();
        if (realms.Count < 2)
            return LinkRefusal.NoSuchStatement;
        var seq = DecisionLog.Last(sql) + 1;
        // In the wider of the two realms: there it is seen from both.
        var realm = realms.MaxBy(r => r.Length)!;
        db.Links.Add(new LinkRow
        {
            Seq = seq,
            Left = request.Left,
            Right = request.Right,
            Same = request.Same,
            By = request.By.Trim(),
            At = register.Clock.GetUtcNow().ToUnixTimeMilliseconds(),
            Realm = realm,
        });
        db.SaveChanges();
        register.ProjectorOn(db).Update(Projector.Touched(sql, realms), seq);
        transaction.Commit();
        return null;
    }
}

/// <param name="Left">A statement's id.</param>
/// <param name="Same">True: one event; false: two.</param>
/// <param name="By">The person's name; never empty.</param>
public sealed record LinkRequest(string Left, string Right, bool Same, string By);

public enum LinkRefusal { NoSuchStatement, SameStatement, NameMissing }
