namespace Mosty.Register;

/// <param name="Words">The words as searched for: folded, stemmed, stop words dropped.</param>
/// <param name="AllPartnerships">How many partnerships hold all the words.</param>
/// <param name="Total">How many documents do.</param>
public sealed record SearchResults(IReadOnlyList<string> Words, IReadOnlyList<PartnershipHit> Partnerships, IReadOnlyList<DocumentHit> Documents, int AllPartnerships, int Total);

/// <summary>A partnership whose parties' names or statements hold all the words.</summary>
public sealed record PartnershipHit(PartnershipRef Partnership, IReadOnlyList<SnippetPart> Snippet);

/// <summary>A document that holds all the words, with the place where they stand closest together.</summary>
/// <param name="Span">Of the snippet in the document's text.</param>
public sealed record DocumentHit(string DocumentId, string Name, string? Language, int Page, TextSpan Span, IReadOnlyList<SnippetPart> Snippet, IReadOnlyList<PartnershipRef> Partnerships);

/// <summary>A piece of text; <paramref name="Hit"/> where it is one of the words searched for.</summary>
public readonly record struct SnippetPart(string Text, bool Hit);
