namespace Mosty.Register;

/// <param name="Words">The words as searched for: folded, stemmed, stop words dropped; each with those that mean the same in other languages.</param>
/// <param name="Total">Documents that hold all the words and pass the filters.</param>
public sealed record SearchResults(IReadOnlyList<string> Words, IReadOnlyList<PartnershipHit> Partnerships, IReadOnlyList<DocumentHit> Documents, int Total)
{
    public static readonly SearchResults Nothing = new([], [], [], 0);

    /// <summary>Keys of territories, those whose name is the question first.</summary>
    public IReadOnlyList<string> Territories { get; init; } = [];

    /// <summary>In office: others have no page.</summary>
    public IReadOnlyList<NamedHit> People { get; init; } = [];

    public IReadOnlyList<NamedHit> Organisations { get; init; } = [];

    public IReadOnlyList<EventHit> Events { get; init; } = [];

    public SearchFacets Facets { get; init; } = SearchFacets.Empty;

    /// <summary>True when more was found than is counted.</summary>
    public bool More { get; init; }

    /// <summary>How many of a kind pass the filters.</summary>
    public int CountOf(SearchKind kind) => Facets.Kinds.GetValueOrDefault(kind);
}

/// <summary>A partnership whose parties' names or statements hold all the words.</summary>
public sealed record PartnershipHit(PartnershipRef Partnership, IReadOnlyList<SnippetPart> Snippet);

/// <summary>A person in office or an organisation whose name holds all the words.</summary>
/// <param name="Name">As most papers write it.</param>
public sealed record NamedHit(string Id, string Name);

/// <summary>An event whose statements hold all the words.</summary>
/// <param name="Snippet">Of a statement that tells it.</param>
public sealed record EventHit(EventLine Event, IReadOnlyList<SnippetPart> Snippet);

/// <summary>A document that holds all the words, with the place where they stand closest together.</summary>
/// <param name="Name">Of its file.</param>
/// <param name="Span">Of the snippet in the document's text.</param>
public sealed record DocumentHit(string DocumentId, string Name, string? Language, int Page, TextSpan Span, IReadOnlyList<SnippetPart> Snippet, IReadOnlyList<PartnershipRef> Partnerships)
{
    /// <summary>What it calls itself; null where it gives no title.</summary>
    public string? Title { get; init; }
}

/// <summary>A piece of text; <paramref name="Hit"/> where it is one of the words searched for.</summary>
public readonly record struct SnippetPart(string Text, bool Hit);
