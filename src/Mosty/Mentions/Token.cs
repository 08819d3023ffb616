namespace Mosty.Mentions;

public enum TokenKind : byte { Word, Number, Punctuation }

/// <summary>A word, a number or one punctuation mark of the text.</summary>
/// <param name="Span">Where it stands; for a word broken over two lines, from its first letter to its last.</param>
/// <param name="Folded">As compared (<see cref="Languages.Folding"/>): lower case, no marks; a lost letter is <c>?</c>; a broken word is joined.</param>
/// <param name="Block">Index of its block in the document.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, string Folded, bool Capitalised, bool AllCapitals, bool SpaceBefore, bool LineBefore, int Block)
{
    /// <summary>The <see cref="Languages.FoldedHash"/> of <see cref="Folded"/>: where tables of words are to look.</summary>
    internal uint Hash { get; init; }

    /// <summary>True when a letter was lost (<c>?</c> or U+FFFD).</summary>
    public bool HasLostLetter => Kind == TokenKind.Word && Folded.Contains('?');

    public bool Is(string folded) => Folded == folded;
}
