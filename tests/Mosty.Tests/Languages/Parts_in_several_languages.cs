using Mosty.Documents;

namespace Mosty.Tests.Languages;

/// <summary>A paper in two languages is read in both; what both tell is told once.</summary>
public sealed class Parts_in_several_languages
{
    private const string Czech = """
        Spolupráce Kraje Vysočina s regionem Grand Est

        Dohoda o spolupráci mezi Krajem Vysočina a regionem Champagne-Ardenne byla podepsána 26. dubna 2001 v Jihlavě. Kraj od té doby vyslal
        do Francie několik skupin studentů a zdravotních sester a obě strany spolupracovaly také v cestovním ruchu.
        Zastupitelstvo kraje vzalo zprávu o spolupráci na vědomí a uložilo radě kraje, aby předložila návrh dalšího postupu. Zpráva je k nahlédnutí
        na odboru kultury a zahraničních vztahů a bude zveřejněna na stránkách kraje spolu s přehledem nákladů, které kraj v jednotlivých letech vynaložil.
        """;

    private const string English = """
        Summary

        In September 2009 a delegation of the Vysočina Region visited the Zakarpattia Oblast in Ukraine and saw the hospital that had been equipped
        with the help of the region. The two sides have worked together on schools, tourism and the protection of the environment since that time.
        """;

    [Fact]
    public void Each_part_is_read_with_the_words_of_its_language()
    {
        var reading = Read(Czech + "\n\n" + English);
        reading.Language.ShouldBe("cs");
        reading.Lexicons.Keys.ShouldBe(["cs", "en"]);
        reading.Home.ShouldBe("CZ-63");
        reading.Statements.ShouldContain(s => s.Kind == Mosty.Statements.StatementKind.Agreement && s.Date == PartialDate.Parse("2001-04-26"));
        reading.Statements.ShouldContain(s => s.Kind == Mosty.Statements.StatementKind.Visit && s.Parties.Contains("UA-21") && s.Date == PartialDate.Parse("2009-09"));
    }

    [Fact]
    public void What_both_parts_tell_is_told_once()
    {
        var reading = Read(Czech + """


            Cooperation of the Vysočina Region with Grand Est

            The agreement on cooperation between the Vysočina Region and the region of Champagne-Ardenne was signed on 26 April 2001 in Jihlava. Since
            that time the region has sent several groups of students and nurses to France, and both sides have worked together in tourism as well.
            """);
        reading.Statements.Count(s => s.Kind == Mosty.Statements.StatementKind.Agreement).ShouldBe(1);
        reading.Partnerships.Count.ShouldBe(1);
    }

    [Fact]
    public void A_foreign_sentence_is_no_part()
    {
        var reading = Read(Czech + "\n\nThe motto of the year was: together for better schools.\n");
        reading.Lexicons.Keys.ShouldBe(["cs"]);
    }

    private static DocumentReading Read(string text) =>
        new Pipeline(Documents.Reading.Knowledge, new DocumentReader(Documents.Reading.Knowledge)).Read(new SourceFile("a.txt", System.Text.Encoding.UTF8.GetBytes(text)), new ReadOptions()).Reading.ShouldNotBeNull();
}
