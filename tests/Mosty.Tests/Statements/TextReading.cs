using System.Text;
using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Statements;
using Mosty.Territories;

namespace Mosty.Tests.Statements;

/// <summary>Reads a text as the program reads a file.</summary>
internal static class TextReading
{
    private static readonly KnowledgeFile Knowledge = KnowledgeFile.Open();
    private static readonly Pipeline Pipeline = new(Knowledge, new DocumentReader(Knowledge));

    public static Gazetteer Gazetteer => Pipeline.Gazetteer;

    public static DocumentReading Of(string text, string? home = null, string? language = null) =>
        Pipeline.Read(new SourceFile("text.txt", Encoding.UTF8.GetBytes(text)), new ReadOptions(home, language)).Reading.ShouldNotBeNull();

    /// <summary>The one statement of a kind that a text makes.</summary>
    public static Statement The(this DocumentReading reading, StatementKind kind) =>
        reading.Statements.Where(s => s.Kind == kind).ToList() is [var only]
            ? only
            : throw new ShouldAssertException($"one {kind} expected, found: {string.Join("; ", reading.Statements.Select(s => $"{s.Kind} {s.Act} {s.Date} [{string.Join(", ", s.Parties)}] \"{s.Quote}\""))}");

    public static string PartiesText(this Statement statement) => string.Join(' ', statement.Parties.Order(StringComparer.Ordinal));
}
