using System.Text;
using CsvHelper;
using Mosty.Territories;

namespace Mosty.Register.Lists;

/// <summary>Reads a list of links: CSV (RFC 4180) with commas or semicolons, or tab-separated values, UTF-8, the first row naming the columns.</summary>
internal static class LinkListReader
{
    /// <summary>A list longer than this is not read: no register in the world has so many.</summary>
    private const int MostRows = 1_000_000;

    /// <summary>In letters; a row longer than this is no row of a list.</summary>
    private const int LongestRow = 100_000, LongestNote = 500;

    public static LinkListReading Read(byte[] file, string? mapping, Gazetteer gazetteer)
    {
        string text;
        try
        {
            text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return LinkListReading.Unreadable("the list is not UTF-8; save it as \"CSV UTF-8\"");
        }

        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        if (header.IsWhiteSpace())
            return LinkListReading.Unreadable("the list is empty, or its first row does not name the columns");
        using var reader = CsvReader.FromText(text, Options(header));
        try
        {
            reader.Read();
            var columns = Cells(reader);
            var (map, problem) = LinkMapping.Of(columns, mapping);
            return map is null ? LinkListReading.Unreadable(problem!) : Rows(reader, columns, map, new LinkResolver(gazetteer));
        }
        catch (CsvFormatException bad)
        {
            return LinkListReading.Unreadable($"row {reader.RowNumber} is no CSV: {bad.Message}");
        }
    }

    private static CsvReaderOptions Options(ReadOnlySpan<char> header)
    {
        var (tabs, semicolons, commas) = (header.Count('\t'), header.Count(';'), header.Count(','));
        var separator = tabs >= Math.Max(semicolons, commas) ? '\t' : semicolons >= commas ? ';' : ',';
        // In tab-separated values a quotation mark is a plain letter.
        return CsvReaderOptions.Default with
        {
            Separator = separator,
            HasHeader = false,
            Mode = separator == '\t' ? CsvMode.NoEscape : CsvMode.Rfc4180,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            MalformedData = CsvMalformedDataHandling.Recover,
            MaxRecordSize = LongestRow,
            TrackLineNumbers = true,
        };
    }

    private static List<string> Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i).Trim())];

    private static LinkListReading Rows(CsvReader reader, List<string> columns, LinkMapping map, LinkResolver resolver)
    {
        int At(string? column) => column is null ? -1 : columns.IndexOf(column);
        string Cell(int at) => at >= 0 && at < reader.FieldCount ? reader.GetString(at).Trim() : "";
        var (left, leftCountry, right, rightCountry, since, note) = (At(map.Left), At(map.LeftCountry), At(map.Right), At(map.RightCountry), At(map.Since), At(map.Note));
        var links = new Dictionary<(string, string), ListedLink>();
        var problems = new List<RowError>();
        var (rows, again) = (0, 0);
        while (rows < MostRows && reader.Read())
        {
            rows++;
            var (a, wrong) = resolver.Resolve(Cell(left), Cell(leftCountry));
            var (b, wrongToo) = wrong is null ? resolver.Resolve(Cell(right), Cell(rightCountry)) : (null, null);
            if ((wrong ?? wrongToo ?? (a == b ? RowProblem.SamePlace : null)) is { } problem)
            {
                problems.Add(new RowError((int)reader.LineNumber, problem, wrong is not null ? Told(Cell(left), Cell(leftCountry)) : Told(Cell(right), Cell(rightCountry))));
                continue;
            }

            var pair = string.CompareOrdinal(a, b) < 0 ? (a!, b!) : (b!, a!);
            if (!links.TryAdd(pair, new ListedLink(pair.Item1, pair.Item2, PartialDate.Parse(Cell(since)), Cell(note) is { Length: > 0 } said ? said[..Math.Min(said.Length, LongestNote)] : null)))
                again++;
        }

        return new LinkListReading(null, map, [.. links.Values], rows, again, problems);
    }

    private static string Told(string name, string country) => country.Length == 0 ? name : $"{name} ({country})";
}

/// <summary>A list of links as read.</summary>
/// <param name="Problem">Why it could not be read at all; null where it was.</param>
/// <param name="Rows">Rows below the first.</param>
/// <param name="Repeated">Rows that say a pair again, also the other way round.</param>
/// <param name="Errors">The rows left out, in the order of the list.</param>
public sealed record LinkListReading(string? Problem, LinkMapping? Mapping, IReadOnlyList<ListedLink> Links, int Rows, int Repeated, IReadOnlyList<RowError> Errors)
{
    internal static LinkListReading Unreadable(string problem) => new(problem, null, [], 0, 0, []);
}

/// <param name="Left">The lesser key of the two.</param>
public sealed record ListedLink(string Left, string Right, PartialDate? Since, string? Note);

/// <param name="Line">Of the file, from 1; the first row is line 1.</param>
/// <param name="Value">What stands there.</param>
public sealed record RowError(int Line, RowProblem Problem, string Value);

public enum RowProblem { NameMissing, CountryMissing, NoSuchCountry, NoSuchPlace, SeveralPlaces, SamePlace }
