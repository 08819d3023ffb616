namespace Mosty.Mentions.Capitals;

/// <summary>How a word would be written.</summary>
internal enum LetterCase : byte
{
    Small,

    /// <summary>With a capital: a name, the start of a sentence.</summary>
    First,

    /// <summary>In capitals, as it stands: an abbreviation, a Roman numeral, an initial.</summary>
    Kept,
}
