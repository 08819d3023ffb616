namespace Mosty.Evaluation.Damage;

/// <summary>What happens to text on its way through offices: scanners, code pages, PDF exports, stamps.</summary>
public enum DamageKind
{
    /// <summary>A question mark for half of the letters beyond Latin-1 and a quarter of the other letters with marks, as bad code pages give.</summary>
    LostLetters,

    /// <summary>What recognition confuses: rn and m, l, 1 and I, a letter with a mark and a bare one or a digit. About one letter in a hundred, of those with marks one in ten.</summary>
    Ocr,

    /// <summary>No-break spaces, wide and narrow: inside dates, after one-letter words, and for a tenth of the other spaces.</summary>
    NoBreakSpaces,

    /// <summary>Letters and their marks apart (Unicode NFD).</summary>
    Decomposed,

    /// <summary>UTF-8 that was taken for Windows-1250 or Windows-1252 and saved so: each letter beyond ASCII is two or three signs.</summary>
    WrongCodePage,

    /// <summary>ISO 8859-2 that was taken for Windows-1250: a few letters are others.</summary>
    MixedCodePages,

    /// <summary>Paragraphs set anew in lines of 60 characters, words broken over the line ends.</summary>
    BrokenWords,

    /// <summary>Page ends in the middle of sentences: a page number, a form feed.</summary>
    PageBreaks,

    /// <summary>Two columns side by side, as <c>pdftotext -layout</c> gives them: each line holds a line of either; tables between over the full width.</summary>
    TwoColumns,

    /// <summary>Headings and bold words whose glyphs came twice: "BBoolldd".</summary>
    DoubledGlyphs,

    /// <summary>A running head at each page end and receipt stamps between the words of paragraphs.</summary>
    Stamps,

    /// <summary>All in capitals.</summary>
    Capitals,

    /// <summary>No marks on any letter.</summary>
    NoDiacritics,
}
