using System.Globalization;
using System.Text;

namespace Mosty.Web.Feeds;

/// <summary>Writes the lines of iCalendar (RFC 5545): folded at 75 octets, text escaped, so that no paper can write a line of its own.</summary>
public sealed class ICalendar
{
    private const int LineOctets = 75;

    private readonly StringBuilder text = new();

    public ICalendar Begin(string component) => Raw("BEGIN:" + component);

    public ICalendar End(string component) => Raw("END:" + component);

    /// <param name="property">With its parameters, none of which come from a paper.</param>
    public ICalendar Text(string property, string? value) => string.IsNullOrWhiteSpace(value) ? this : Raw(property + ":" + Escape(value));

    /// <summary>A value that is no text: an address, a number, a keyword.</summary>
    public ICalendar Value(string property, string? value) => value is null ? this : Raw(property + ":" + string.Concat(value.Where(c => !char.IsControl(c))));

    public ICalendar Day(string property, DateOnly day) => Raw($"{property};VALUE=DATE:{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");

    public ICalendar Moment(string property, DateTimeOffset moment) => Raw($"{property}:{moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");

    public override string ToString() => text.ToString();

    private ICalendar Raw(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            // A character is never parted, and the blank that begins a continued line counts.
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
        return this;
    }

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (var c in value.ReplaceLineEndings("\n"))
            switch (c)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(c);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                case '\t':
                    escaped.Append(' ');
                    break;
                default:
                    if (!char.IsControl(c))
                        escaped.Append(c);
                    break;
            }

        return escaped.ToString();
    }
}
