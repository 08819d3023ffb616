using Mosty.Documents;
using Mosty.Knowledge;

namespace Mosty.Tests.Statements;

/// <summary>How sure a statement is: by its kind and by what stands in its own quote.</summary>
public sealed class ConfidenceLevelTests
{
    private static readonly KnowledgeFile Knowledge = KnowledgeFile.Open();
    private static readonly Pipeline Pipeline = new(Knowledge, new DocumentReader(Knowledge));

    [Theory]
    [InlineData("A row of a list", "The Moravian Region has agreements with these partner regions, signed in:\n\n- Burgenland (Austria), 2004\n- Piedmont (Italy), 2006\n", 0.9)]
    [InlineData("A paper with partner and year", "The agreement with Burgenland was signed on 4 May 2004 in Eisenstadt.", 0.7)]
    [InlineData("A paper without its year", "An agreement on cooperation with Burgenland was signed.", 0.55)]
    [InlineData("A visit with its year", "A delegation from Burgenland visited the South Moravian Region on 4 May 2004.", 0.55)]
    [InlineData("A plan", "A joint exhibition with Burgenland is planned for May 2004.", 0.4)]
    public void A_statement_is_as_sure_as_what_its_quote_holds(string what, string text, double level)
    {
        var reading = Pipeline.Read(new SourceFile("a.txt", System.Text.Encoding.UTF8.GetBytes(text)), new ReadOptions("CZ-64", "en")).Reading!;
        reading.Statements.ShouldNotBeEmpty(what);
        reading.Statements[0].Confidence.ShouldBe(level, $"{what}: {reading.Statements[0].Kind} {reading.Statements[0].Rule} {reading.Statements[0].Quote}");
    }
}
