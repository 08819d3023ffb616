namespace Mosty.Register;

/// <summary>What became of a report, for whoever has its number: the state and the office's answer, not the words that were sent.</summary>
public sealed class ShowReport(RegisterFolder register)
{
    public ReportStatus? Run(string number)
    {
        using var connection = register.Connect();
        return new Sql(connection).First(
            "select id, subject, state, at_ms, changed_at, answer from report where id = @p0",
            r => new ReportStatus(
                r.GetString(0), ReportAbout.Parse(r.GetString(1))!, Enum.Parse<ReportState>(r.GetString(2)),
                DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(3)), DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(4)), r.Text(5)),
            number.Trim().ToLowerInvariant());
    }
}

/// <param name="Changed">When it came to its present state.</param>
public sealed record ReportStatus(string Number, ReportAbout About, ReportState State, DateTimeOffset Sent, DateTimeOffset Changed, string? Answer);
