using Mosty.Register;

namespace Mosty.Tests.Register;

/// <summary>Cells that no spreadsheet runs.</summary>
public sealed class CsvSpec
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("he said \"no\"", "\"he said \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+48 123", "'+48 123")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("", "")]
    public void A_cell_is_text(string text, string cell) => Csv.Cell(text).ShouldBe(cell);

    [Fact]
    public void A_line_ends_as_RFC_4180_has_it() => Csv.Line("a", null, "b,c").ShouldBe("a,,\"b,c\"\r\n");
}
