namespace Mosty.Register;

/// <summary>Numbers decisions and links in one count.</summary>
internal static class DecisionLog
{
    public static long Last(Sql sql) => Math.Max(sql.Number("select max(seq) from decision"), sql.Number("select max(seq) from link"));
}
