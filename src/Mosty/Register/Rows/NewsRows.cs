namespace Mosty.Register.Rows;

/// <summary>An item of news as it stands; every state it was in before is a <see cref="NewsRecordRow"/>.</summary>
internal sealed class NewsRow
{
    /// <summary>Permanent, part of its address: small letters, digits, hyphens.</summary>
    public required string Id { get; init; }
    /// <summary>One of data/news/categories.yaml.</summary>
    public required string Category { get; set; }
    /// <summary>Unix milliseconds from which it may be shown.</summary>
    public long At { get; set; }
    public required string Author { get; set; }
    /// <summary>True when the author is an office, not a person.</summary>
    public bool IsOffice { get; set; }
    /// <summary>ISO 639-1 of the text it was written in.</summary>
    public required string Language { get; set; }
    /// <summary><see cref="Draft"/>, <see cref="Published"/>, <see cref="Withdrawn"/>; what is published and not yet due is called scheduled.</summary>
    public required string State { get; set; }
    /// <summary>Unix milliseconds of the last change.</summary>
    public long ChangedAt { get; set; }

    public const string Draft = "draft";
    public const string Published = "published";
    public const string Withdrawn = "withdrawn";
}

/// <summary>An item's text in one language.</summary>
internal sealed class NewsTextRow
{
    public required string News { get; init; }
    public required string Language { get; init; }
    public required string Title { get; init; }
    public required string Lead { get; init; }
    /// <summary>Markdown.</summary>
    public required string Body { get; init; }
}

/// <summary>A picture of an item: its bytes lie under <see cref="Sha256"/> in pictures/.</summary>
internal sealed class NewsPictureRow
{
    public required string News { get; init; }
    public int Number { get; init; }
    public required string Sha256 { get; init; }
    public required string MediaType { get; init; }
    /// <summary>As it is shown, turned upright.</summary>
    public int Width { get; init; }
    public int Height { get; init; }
    public required string Author { get; init; }
    public required string Licence { get; init; }
}

/// <summary>What is said of a picture in one language.</summary>
internal sealed class NewsPictureTextRow
{
    public required string News { get; init; }
    public int Number { get; init; }
    public required string Language { get; init; }
    /// <summary>What stands for the picture where it cannot be seen.</summary>
    public required string Alt { get; init; }
    public string? Caption { get; init; }
}

/// <summary>What an item belongs to.</summary>
internal sealed class NewsLinkRow
{
    public required string News { get; init; }
    public required string Kind { get; init; }
    /// <summary>Permanent id.</summary>
    public required string Target { get; init; }

    public const string Partnership = "partnership";
    public const string Event = "event";
}

/// <summary>A change of an item. Never changed, never deleted: what was withdrawn keeps its record.</summary>
internal sealed class NewsRecordRow
{
    public long Seq { get; init; }
    public required string News { get; init; }
    /// <summary>Name of a <see cref="News.NewsAct"/>.</summary>
    public required string Act { get; init; }
    public required string By { get; init; }
    /// <summary>Unix milliseconds.</summary>
    public long At { get; init; }
    public string? Reason { get; init; }
    /// <summary>The whole item as put; null for a change of its state alone.</summary>
    public string? Content { get; init; }
}
