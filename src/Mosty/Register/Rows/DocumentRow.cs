namespace Mosty.Register.Rows;

/// <summary>A document: its bytes lie under <see cref="Sha256"/> in originals/.</summary>
internal sealed class DocumentRow
{
    public required string Sha256 { get; init; }
    public required string Name { get; set; }
    /// <summary>What the document calls itself (<see cref="Documents.DocumentTitle"/>); null where it gives no title.</summary>
    public string? Title { get; set; }
    public required string MediaType { get; set; }
    public long Bytes { get; init; }
    public string? Language { get; set; }
    public string? Home { get; set; }
    /// <summary>EDTF.</summary>
    public string? Published { get; set; }
    public required string Rank { get; set; }
    /// <summary>Order of addition, from 1.</summary>
    public long Seq { get; init; }
    /// <summary>Unix milliseconds.</summary>
    public long AddedAt { get; init; }
    public int Pages { get; set; }
    /// <summary>The reading in force.</summary>
    public long Reading { get; set; }
}

/// <summary>What one version of the engine read in a document, with the text that its spans point into.</summary>
internal sealed class ReadingRow
{
    public long Id { get; init; }
    public required string Document { get; init; }
    /// <summary>Engine and fingerprint of the tables it read with: the same bytes in the same engine need no second reading.</summary>
    public required string Engine { get; init; }
    /// <summary>Home and language as the caller gave them.</summary>
    public string? GivenHome { get; init; }
    public string? GivenLanguage { get; init; }
    public long At { get; init; }
    public required string Text { get; init; }
    /// <summary>Brotli over JSON: pages with word boxes, blocks with noise, hints, notes.</summary>
    public required byte[] Layout { get; init; }
    /// <summary>Brotli over JSON: the <see cref="DocumentReading"/> without its statements and partnerships, which are claims.</summary>
    public required byte[] Rest { get; init; }
}
