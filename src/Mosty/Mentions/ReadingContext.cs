using Mosty.Documents;
using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>Everything a mention reader or a statement rule may look at: the document, cut and identified. Immutable.</summary>
/// <param name="Tokens">Of body blocks only.</param>
/// <param name="Sentences">In order; none crosses a block, but for a sentence broken by a page or column end.</param>
/// <param name="Published">The page's own date of publication, which "br." and a bare day and month refer to.</param>
/// <param name="HomeHint">Home territory as given by <c>--home</c>; null when it is to be found.</param>
public sealed record ReadingContext(
    DocumentText Document,
    Lexicon Lexicon,
    Gazetteer Gazetteer,
    TokenList Tokens,
    IReadOnlyList<Sentence> Sentences,
    PartialDate? Published,
    string? HomeHint)
{
    public string Text => Document.Text;
}

/// <summary>A sentence, or what stands for one: a heading, a list item, a table row.</summary>
/// <param name="Tokens">Index range of its tokens in <see cref="ReadingContext.Tokens"/>.</param>
public readonly record struct Sentence(TextSpan Span, Range Tokens, int Block);
