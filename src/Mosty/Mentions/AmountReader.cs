using System.Globalization;
using System.Text.Json.Serialization;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Finds numbers with a unit: money, people, percent, lengths. "314,6 mld USD" is 314600000000 USD.</summary>
public static class AmountReader
{
    public static IReadOnlyList<AmountMention> Read(ReadingContext context)
    {
        var words = context.Lexicon.Build(AmountWords.Make);
        var (tokens, found) = (context.Tokens, new List<AmountMention>());
        foreach (var sentence in context.Sentences)
        {
            var end = sentence.Tokens.End.Value;
            for (var i = sentence.Tokens.Start.Value; i < end; i++)
            {
                if (tokens[i].Kind != TokenKind.Number || (i > 0 && !tokens[i].SpaceBefore && tokens[i - 1].Kind != TokenKind.Punctuation))
                    continue;
                var next = Number(tokens, i, end, out var value);
                var scaled = next;
                if (next < end && words.Scales.TryGetValue(tokens[next].Folded, out var scale))
                {
                    value = scale <= decimal.MaxValue / Math.Max(1, value) ? value * scale : value;
                    scaled = next + 1 < end && tokens[next + 1].Is(".") && tokens[next].Folded.Length <= 4 ? next + 2 : next + 1;
                }

                if (Unit(tokens, words, i, scaled, end, out var from, out var to) is { } unit)
                {
                    found.Add(new AmountMention(new TextSpan(tokens[from].Span.Start, tokens[to - 1].Span.End), value, unit));
                    next = to;
                }

                i = Math.Max(i, next - 1);
            }
        }

        return found;
    }

    /// <summary>Digits in groups of three ("1 200 000", "1.200.000"), then decimals behind a comma or, where it can be no group, a full stop.</summary>
    private static int Number(TokenList tokens, int at, int end, out decimal value)
    {
        var digits = tokens[at].Folded;
        var i = at + 1;
        var separator = "";
        while (i < end && digits.Length <= 18)
        {
            if (tokens[i].Kind == TokenKind.Number && tokens[i].Folded.Length == 3 && tokens[i].SpaceBefore && !tokens[i].LineBefore && digits.Length <= 15 && separator is "" or " " && tokens[at].Folded.Length <= 3)
            {
                (digits, separator, i) = (digits + tokens[i].Folded, " ", i + 1);
                continue;
            }

            if (i + 1 < end && tokens[i].Folded is "." or "," && !tokens[i].SpaceBefore && tokens[i + 1].Kind == TokenKind.Number && !tokens[i + 1].SpaceBefore && tokens[i + 1].Folded.Length == 3
                && tokens[at].Folded.Length <= 3 && (separator.Length == 0 || separator == tokens[i].Folded) && (separator.Length > 0 || tokens[i].Is(".") || (i + 2 < end && tokens[i + 2].Is(","))))
            {
                (digits, separator, i) = (digits + tokens[i + 1].Folded, tokens[i].Folded, i + 2);
                continue;
            }

            break;
        }

        if (i + 1 < end && tokens[i].Folded is "," or "." && !tokens[i].SpaceBefore && tokens[i + 1].Kind == TokenKind.Number && !tokens[i + 1].SpaceBefore && tokens[i].Folded != separator && tokens[i + 1].Folded.Length <= 6)
            (digits, i) = (digits + "." + tokens[i + 1].Folded, i + 2);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            value = 0;
        return i;
    }

    private static string? Unit(TokenList tokens, AmountWords words, int at, int behind, int end, out int from, out int to)
    {
        (from, to) = (at, behind);
        if (behind < end)
        {
            if (Symbol(tokens[behind].Folded) is { } sign)
            {
                to = behind + 1;
                return sign;
            }

            // A word or two may stand between: "2 miliony nowych mieszkancow" counts people too.
            for (var i = behind; i < end && i <= behind + 1 && tokens[i].Kind == TokenKind.Word; i++)
            {
                if (!words.Units.TryGetValue(tokens[i].Folded, out var unit))
                    continue;
                to = i + 1;
                return unit;
            }
        }

        if (at > 0 && tokens[at - 1].Block == tokens[at].Block && (Symbol(tokens[at - 1].Folded) ?? (tokens[at - 1].AllCapitals && words.Units.TryGetValue(tokens[at - 1].Folded, out var before) && before.Length == 3 ? before : null)) is { } money && money != "percent")
        {
            from = at - 1;
            return money;
        }

        return null;
    }

    private static string? Symbol(string mark) => mark switch { "%" => "percent", "\u20AC" => "EUR", "$" => "USD", "\u00A3" => "GBP", "\u00A5" => "CNY", _ => null };

    private sealed class AmountWords
    {
        public Dictionary<string, decimal> Scales { get; } = new(StringComparer.Ordinal);
        public Dictionary<string, string> Units { get; } = new(StringComparer.Ordinal);

        public static AmountWords Make(Lexicon lexicon)
        {
            var (words, section) = (new AmountWords(), lexicon.Section("amounts", AmountJson.Default.AmountSection));
            foreach (var (word, scale) in section.Scales)
                words.Scales[Folding.Fold(word)] = scale;
            foreach (var (word, unit) in section.Units)
                words.Units[Folding.Fold(word)] = unit;
            return words;
        }
    }
}

/// <summary>The section <c>amounts</c> of a lexicon.</summary>
internal sealed record AmountSection
{
    public Dictionary<string, decimal> Scales { get; set; } = [];
    public Dictionary<string, string> Units { get; set; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(AmountSection))]
internal sealed partial class AmountJson : JsonSerializerContext;
