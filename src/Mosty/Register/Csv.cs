namespace Mosty.Register;

/// <summary>Comma-separated values (RFC 4180) that no spreadsheet can be made to run.</summary>
public static class Csv
{
    // What begins a formula in a spreadsheet; the last four in those of East Asia.
    private const string Formula = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>A line with its end.</summary>
    public static string Line(params IEnumerable<string?> cells) => string.Join(',', cells.Select(c => Cell(c ?? ""))) + "\r\n";

    /// <summary>Quoted where needed; what would be a formula gets an apostrophe before it.</summary>
    public static string Cell(string text)
    {
        if (text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal))
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
    }
}
