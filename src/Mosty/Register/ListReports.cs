namespace Mosty.Register;

/// <summary>The reports of errors, for the office: what is not answered first, oldest first within it.</summary>
public sealed class ListReports(RegisterFolder register)
{
    /// <param name="answered">True to list those that are answered, too.</param>
    public IReadOnlyList<ReportLine> Run(bool answered = false)
    {
        using var connection = register.Connect();
        return new Sql(connection).Query(
            """
            select id, subject, state, at_ms, changed_at, language, message, answer, decided_by from report
            where state <> @p0 or @p1 = 1 order by case when state = @p0 then 1 else 0 end, at_ms, id
            """,
            r => new ReportLine(
                r.GetString(0), ReportAbout.Parse(r.GetString(1))!, Enum.Parse<ReportState>(r.GetString(2)),
                DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(3)), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(4)), r.GetString(5), r.GetString(6), r.Text(7), r.Text(8)),
            nameof(ReportState.Answered), answered ? 1 : 0);
    }
}

/// <param name="Language">Of the page it was written on: the answer is best written in it.</param>
public sealed record ReportLine(
    string Number, ReportAbout About, ReportState State, DateTimeOffset Sent, DateTimeOffset Changed, string Language, string Message, string? Answer, string? By);
