using System.Data.Common;
using Mosty.Register.Rows;

namespace Mosty.Register;

/// <summary>The office takes a report up, or answers it. A later answer replaces an earlier one.</summary>
public sealed class AnswerReport(RegisterFolder register)
{
    /// <summary>Characters of an answer.</summary>
    public const int Longest = 4000;

    /// <param name="by">The person's name; never empty. Not shown to the visitor.</param>
    /// <param name="answer">What the visitor will read; null to say only that it is being looked at.</param>
    public AnswerRefusal? Run(string number, string by, string? answer)
    {
        if (string.IsNullOrWhiteSpace(by))
            return AnswerRefusal.NameMissing;
        if (answer is not null && (string.IsNullOrWhiteSpace(answer) || answer.Length > Longest))
            return AnswerRefusal.AnswerLength;
        using var db = register.OpenDb();
        using var transaction = db.BeginWriting();
        if (db.Sql().First("select id, at_ms, subject, language, message, state, answer from report where id = @p0", ToRow, number.Trim().ToLowerInvariant()) is not { } row)
            return AnswerRefusal.NoSuchReport;
        // What was answered stays answered.
        if (answer is not null || row.State != nameof(ReportState.Answered))
            row.State = answer is null ? nameof(ReportState.Taken) : nameof(ReportState.Answered);
        (row.Answer, row.By, row.ChangedAt) = (answer?.Trim() ?? row.Answer, by.Trim(), register.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        db.Reports.Update(row);
        db.SaveChanges();
        transaction.Commit();
        return null;
    }

    private static ReportRow ToRow(DbDataReader r) => new()
    {
        Id = r.GetString(0),
        At = r.GetInt64(1),
        Subject = r.GetString(2),
        Language = r.GetString(3),
        Message = r.GetString(4),
        State = r.GetString(5),
        Answer = r.Text(6),
    };
}

public enum AnswerRefusal { NoSuchReport, NameMissing, AnswerLength }
