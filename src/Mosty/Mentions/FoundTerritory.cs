using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>A name as it was found, before it is known which of its meanings the text has in mind.</summary>
internal sealed class FoundTerritory
{
    /// <summary>Token range.</summary>
    public required int Start { get; init; }
    public required int End { get; init; }
    /// <summary>Token range of the name without its type word.</summary>
    public required int NameStart { get; init; }
    public required int NameEnd { get; init; }
    public required TextSpan Span { get; init; }
    public required List<NameOption> Options { get; init; }
    /// <summary>The type word beside it; null for a bare name.</summary>
    public TypeForm? Type { get; set; }
    /// <summary>The type word stands behind a later name of the same list.</summary>
    public bool SharesType { get; set; }
    /// <summary>Only an adjective without a type word.</summary>
    public bool IsAdjective { get; set; }
    /// <summary>Key of a name that no table has, made of its type word and itself; without its country.</summary>
    public string? Unknown { get; set; }
    /// <summary>Country of the town that the unknown name is made from; null where none is known.</summary>
    public string? UnknownCountry { get; set; }
    /// <summary>Most likely a person's surname or given name.</summary>
    public bool IsPerson { get; init; }
    /// <summary>The first half of a compound, or the name of a street.</summary>
    public bool IsCompound { get; init; }
    public bool AfterPreposition { get; init; }
    /// <summary>A determiner stands before it.</summary>
    public bool AfterArticle { get; init; }
    /// <summary>The head of an organisation's name stands before it.</summary>
    public bool InOrganisation { get; init; }
    /// <summary>A word such as "mayor" stands before it.</summary>
    public bool AfterHead { get; init; }

    /// <summary>It stands alone in quotes.</summary>
    public bool IsQuoted { get; init; }
    public bool AtSentenceStart { get; init; }
    /// <summary>A word with a capital stands right before or behind, so it may be part of a longer name.</summary>
    public bool InLongerName { get; init; }

    /// <summary>In the form that stands before a noun ("Dresdner").</summary>
    public bool IsAttributive { get; init; }
    /// <summary>That word stands before it, in the middle of a sentence.</summary>
    public bool AfterName { get; init; }
    /// <summary>Its only word is an everyday word of the language, or stands in the text in lower case too.</summary>
    public bool IsCommonWord { get; init; }
    /// <summary>Its words are all everyday words: "Old Town".</summary>
    public bool IsCommonPhrase { get; init; }
    /// <summary>Its only word is listed as one that is a place only with other evidence.</summary>
    public bool IsListedWord { get; init; }
    /// <summary>The country named right beside it; null for none.</summary>
    public string? CountryBeside { get; set; }
    /// <summary>The chosen meaning; -1 for none.</summary>
    public int Chosen { get; set; } = -1;
    public double Score { get; set; }

    public int Words => NameEnd - NameStart;
}

/// <param name="Territory">Index in the tables.</param>
/// <param name="Cost">Endings and lost letters that had to be supposed.</param>
/// <param name="Marks">Letters whose marks the name does not have.</param>
/// <param name="Local">The name is the local official one.</param>
/// <param name="OwnLanguage">The name is the local one or of the document's language.</param>
internal readonly record struct NameOption(int Territory, NameKind Kind, int Cost, int Marks, bool OwnLanguage, bool Local);
