namespace Mosty.Register.Rows;

/// <summary>What a visitor wrote about an error. Not part of the register's knowledge; no page shows it.</summary>
internal sealed class ReportRow
{
    /// <summary>The number by which the visitor asks what became of it: random, so that nobody guesses it.</summary>
    public required string Id { get; init; }
    /// <summary>Unix milliseconds.</summary>
    public long At { get; init; }
    /// <summary><c>partnership:ID</c> or <c>document:SHA256</c>.</summary>
    public required string Subject { get; init; }
    /// <summary>Language of the page it was written on.</summary>
    public required string Language { get; init; }
    public required string Message { get; init; }
    public required string State { get; set; }
    public string? Answer { get; set; }
    /// <summary>Who took it up or answered; only for the office.</summary>
    public string? By { get; set; }
    /// <summary>Unix milliseconds of the last change of its state.</summary>
    public long ChangedAt { get; set; }
}
