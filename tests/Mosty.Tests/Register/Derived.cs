using Mosty.Register;

namespace Mosty.Tests.Register;

/// <summary>Every row that is derived, as text in a fixed order.</summary>
internal static class Derived
{
    private static readonly string[] Tables = ["partnership", "event", "fact", "standing_segment", "partnership_row", "partnership_place", "happening", "instrument", "named"];

    public static IReadOnlyList<string> Rows(RegisterFolder folder)
    {
        using var connection = folder.Connect();
        var sql = new Sql(connection);
        return [.. Tables.SelectMany(table => sql.Query($"select * from {table}", row =>
            table + " " + string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(i => $"{row.GetName(i)}={row.GetValue(i)}")))).Order(StringComparer.Ordinal)];
    }
}
