using System.Security.Cryptography;
using Mosty.Register.Rows;

namespace Mosty.Register;

/// <summary>Takes down what a visitor says is wrong, and gives the number by which to ask what became of it. Never shown on a public page.</summary>
public sealed class FileReport(RegisterFolder register)
{
    /// <summary>Characters of a message.</summary>
    public const int Longest = 2000;

    /// <summary>Fewer say nothing that could be looked at.</summary>
    public const int Shortest = 10;

    /// <summary>Reports that wait for the office at most: beyond it somebody is filling the disk.</summary>
    public const int MostWaiting = 10_000;

    // Without i, l, o and u, so that a number copied by hand is copied rightly; 32 digits, five bits each.
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    public FileOutcome Run(ReportAbout about, string language, string message)
    {
        var text = message.Trim().ReplaceLineEndings("\n");
        if (text.Length < Shortest)
            return new FileOutcome(null, FileRefusal.TooShort);
        if (text.Length > Longest)
            return new FileOutcome(null, FileRefusal.TooLong);
        using var db = register.OpenDb();
        using var transaction = db.BeginWriting();
        var sql = db.Sql();
        if (sql.Number("select count(*) from report where state = @p0", nameof(ReportState.Received)) >= MostWaiting)
            return new FileOutcome(null, FileRefusal.TooMany);
        if (Subject(sql, about) is not { } subject)
            return new FileOutcome(null, FileRefusal.NothingThere);
        var now = register.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var row = new ReportRow { Id = NewNumber(), At = now, Subject = subject, Language = language, Message = text, State = nameof(ReportState.Received), ChangedAt = now };
        db.Reports.Add(row);
        db.SaveChanges();
        transaction.Commit();
        return new FileOutcome(row.Id, null);
    }

    private static string? Subject(Sql sql, ReportAbout about) => about.Kind switch
    {
        ReportAbout.Document when DocumentStore.Find(sql, about.Id) is { } sha256 => $"{ReportAbout.Document}:{sha256}",
        ReportAbout.Page when ReportAbout.Pages.Contains(about.Id, StringComparer.Ordinal) => about.ToString(),
        ReportAbout.Partnership when PartnershipIndex.Ref(sql, about.Id) is { } partnership => $"{ReportAbout.Partnership}:{partnership.Id}",
        _ => null,
    };

    /// <summary>80 random bits: "k3f9-…", four groups of four.</summary>
    private static string NewNumber() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Digits, 4)));
}

/// <summary>What a report is about. <paramref name="Kind"/> is one of the constants.</summary>
public sealed record ReportAbout(string Kind, string Id)
{
    public const string Partnership = "partnership";
    public const string Document = "document";

    /// <summary>A page of the portal itself, one of <see cref="Pages"/>.</summary>
    public const string Page = "page";

    public static readonly IReadOnlyList<string> Pages = ["accessibility"];

    /// <summary>From <c>partnership:ID</c>, <c>document:ID</c> or <c>page:NAME</c>; null for anything else.</summary>
    public static ReportAbout? Parse(string? text) =>
        text?.Split(':') is [Partnership or Document or Page, { Length: > 0 and <= 64 } id] parts && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? new ReportAbout(parts[0], id) : null;

    public override string ToString() => $"{Kind}:{Id}";
}

/// <summary>Either the number, or why nothing was taken down.</summary>
public sealed record FileOutcome(string? Number, FileRefusal? Refusal);

public enum FileRefusal { TooShort, TooLong, TooMany, NothingThere }

/// <summary>How far the office is with a report.</summary>
public enum ReportState { Received, Taken, Answered }
