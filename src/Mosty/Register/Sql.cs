using System.Data.Common;

namespace Mosty.Register;

/// <summary>Plain SQL with numbered parameters (<c>@p0</c>, <c>@p1</c> …) that SQLite and PostgreSQL both understand. Values are never put into the text.</summary>
internal readonly struct Sql(DbConnection connection, DbTransaction? transaction = null)
{
    public List<T> Query<T>(string text, Func<DbDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var command = Command(text, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    public T? First<T>(string text, Func<DbDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var command = Command(text, values);
        using var reader = command.ExecuteReader();
        return reader.Read() ? row(reader) : default;
    }

    /// <summary>A count or a greatest number; 0 for null.</summary>
    public long Number(string text, params ReadOnlySpan<object?> values)
    {
        using var command = Command(text, values);
        return command.ExecuteScalar() is { } value and not DBNull ? Convert.ToInt64(value, null) : 0;
    }

    public int Execute(string text, params ReadOnlySpan<object?> values)
    {
        using var command = Command(text, values);
        return command.ExecuteNonQuery();
    }

    private DbCommand Command(string text, ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@p" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            parameter.Value = values[i] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}

internal static class RowReading
{
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static byte[] Blob(this DbDataReader row, int column) => row.GetFieldValue<byte[]>(column);
}
