using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Which kind of paper a statement is about: from its title, else from its quote where that names one kind only.</summary>
internal static class InstrumentType
{
    public const string Unnamed = "document";

    /// <summary>The word for it within a sentence that already says "document".</summary>
    public static string Term(string? type) => "term:instrument." + (type is null or Unnamed ? "unstated" : type);

    /// <summary>A key under <c>terms.instrument</c>; null when the source names none.</summary>
    public static string? Of(Statement s, RuleWords words) => words.TypeOfTitle(s.Title) ?? words.InstrumentType(s.Quote);

    /// <summary>Texts that say what parties wish, not what they owe.</summary>
    public static bool IsDeclaration(string type) => type is "letter_of_intent" or "declaration";
}
