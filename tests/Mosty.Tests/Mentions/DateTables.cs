using Mosty.Mentions;
using Mosty.Tests.House;

namespace Mosty.Tests.Mentions;

/// <summary>The written forms of dates, language by language: tests/Mosty.Tests/Mentions/Dates/LANGUAGE.tsv, one case a row: text, values in order, date of the document.</summary>
public class DateTables
{
    public static IEnumerable<object[]> Languages => Repository.Files("tests/Mosty.Tests/Mentions/Dates", "*.tsv").Select(f => new object[] { Path.GetFileNameWithoutExtension(f) });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Are_read_as_written(string language)
    {
        var wrong = new List<string>();
        foreach (var (text, values, published) in Rows(language))
        {
            var context = TextAtHand.Context(language, text, published);
            var read = string.Join(' ', DateReader.Read(context).Select(d => d.Value.Value));
            if (read != values)
                wrong.Add($"{text}\n    should be {values}\n    but was   {read}");
        }

        wrong.ShouldBeEmpty(string.Join("\n", wrong));
    }

    [Fact]
    public void Hold_every_language_that_dates_are_read_in() =>
        Languages.Select(l => (string)l[0]).ShouldBe(Repository.Files("data/languages", "*.yaml").Select(Path.GetFileNameWithoutExtension), ignoreOrder: true);

    /// <summary>What OCR and old systems do to a text leaves its dates: decomposed letters, no-break spaces, lines broken, all capitals.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Are_read_all_the_same_from_a_text_written_otherwise(string language)
    {
        var wrong = new List<string>();
        foreach (var (text, values, published) in Rows(language))
        {
            if (values.Length == 0)
                continue;
            foreach (var other in (ReadOnlySpan<string>)[text.Normalize(System.Text.NormalizationForm.FormD), text.Replace(' ', '\u00A0'), text.Replace(" ", "  ", StringComparison.Ordinal)])
                if (TextAtHand.Dates(language, other, published) is var read && read != values)
                    wrong.Add($"{other}\n    should be {values}\n    but was   {read}");
        }

        wrong.ShouldBeEmpty(string.Join("\n", wrong));
    }

    private static IEnumerable<(string Text, string Values, string? Published)> Rows(string language) =>
        File.ReadLines(Repository.PathOf("tests/Mosty.Tests/Mentions/Dates", language + ".tsv")).Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split('\t')).Select(c => (c[0], c.Length > 1 ? c[1] : "", c.Length > 2 ? c[2] : null));
}
