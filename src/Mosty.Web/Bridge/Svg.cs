using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Mosty.Web.Bridge;

/// <summary>Writes SVG elements. Text and attribute values are encoded; numbers have at most one decimal.</summary>
/// <remarks>No <c>style</c> attribute is ever written: the content security policy forbids it. Classes are those of bridge.css.</remarks>
internal sealed class Svg
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    public Svg Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        text.Append('>');
        open.Push(name);
        return this;
    }

    public Svg Close()
    {
        text.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    public Svg Empty(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        text.Append("/>");
        return this;
    }

    public Svg Element(string name, string content, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        text.Append('>').Append(Encoder.Encode(content)).Append("</").Append(name).Append('>');
        return this;
    }

    public Svg Line(double x1, double y1, double x2, double y2, string @class) =>
        Empty("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("class", @class));

    public Svg Path(string d, string @class) => Empty("path", ("d", d), ("class", @class));

    public Svg Text(double x, double y, string content, string @class) => Element("text", content, ("x", x), ("y", y), ("class", @class));

    /// <summary>Shapes that are markup already: of the program's own, never from outside.</summary>
    internal Svg Shapes(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>A link that holds a part of the picture.</summary>
    /// <param name="title">Its name for a screen reader and its tooltip; null where the words stand in it to be seen.</param>
    /// <param name="skip">True where the tab key passes it by, because a list beside the picture has the same link.</param>
    public Svg Link(string href, string? title, string @class, bool skip = false)
    {
        Open("a", ("href", href), ("class", @class), ("aria-label", title), ("tabindex", skip ? "-1" : null));
        return title is null ? this : Element("title", title);
    }

    /// <summary>A number as SVG writes it.</summary>
    public static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A path from literal letters and numbers.</summary>
    public static string D(FormattableString path)
    {
        var numbers = path.GetArguments().Select(a => (object)N(Convert.ToDouble(a, CultureInfo.InvariantCulture))).ToArray();
        return string.Format(CultureInfo.InvariantCulture, path.Format, numbers);
    }

    public override string ToString() => text.ToString();

    private void Start(string name, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is null)
                continue;
            var written = value is double number ? N(number) : Encoder.Encode(Convert.ToString(value, CultureInfo.InvariantCulture)!);
            text.Append(' ').Append(key).Append("=\"").Append(written).Append('"');
        }
    }
}
