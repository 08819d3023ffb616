using System.Globalization;

namespace Mosty.Evaluation.Damage;

/// <summary>A text in the form in which quotes are compared (<see cref="QuoteGround.Normal"/>), and where each unit of that form stands in the text.</summary>
internal sealed class NormalText
{
    private readonly string text;
    private readonly List<int> starts = [];

    public NormalText(string raw)
    {
        var normal = new System.Text.StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(raw.AsSpan(i));
            var element = QuoteGround.Normal(raw.Substring(i, length));
            if (element.Length == 0 && normal.Length > 0 && normal[^1] != ' ')
                element = " ";
            normal.Append(element);
            starts.AddRange(Enumerable.Repeat(i, element.Length));
            i += length;
        }

        text = normal.ToString();
        starts.Add(raw.Length);
    }

    /// <summary>Where the quote stands, as half-open spans of the raw text; nowhere where it is empty.</summary>
    public IEnumerable<(int Start, int End)> Places(string quote)
    {
        var part = QuoteGround.Normal(quote);
        if (part.Length == 0)
            yield break;
        for (var i = text.IndexOf(part, StringComparison.Ordinal); i >= 0; i = text.IndexOf(part, i + part.Length, StringComparison.Ordinal))
            yield return (starts[i], starts[i + part.Length]);
    }
}
