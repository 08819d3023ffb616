namespace Mosty.Register;

/// <summary>
/// The last number of everything that is ever written, in whichever process: while it is the same, so is what a page shows. Four look-ups at the end of
/// an index; the home, the one setting that counts, is taken as it is.
/// </summary>
internal sealed record RegisterState(long Decision, long Change, long Reading, string? Home)
{
    public static RegisterState Of(Sql sql) => new(
        DecisionLog.Last(sql),
        sql.Number("select max(seq) from change"),
        sql.Number("select max(id) from reading"),
        sql.First("select value from setting where name = 'home'", r => r.GetString(0)));
}
