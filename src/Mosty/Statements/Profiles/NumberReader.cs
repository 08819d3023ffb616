using System.Globalization;
using Mosty.Mentions;
using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Profiles;

/// <summary>The number that a phrase is about: "2 million people", "46 mln", "83.000", "12 777".</summary>
internal static class NumberReader
{
    private const int Reach = 8;

    /// <summary>The number nearest to a hit that is at least <paramref name="least"/>; null when there is none.</summary>
    public static decimal? Near(Scene scene, SentenceView view, Hit hit, decimal least)
    {
        (decimal Value, int Distance)? best = null;
        for (var i = Math.Max(view.First, hit.First - Reach); i < Math.Min(view.End, hit.End + Reach); i++)
        {
            if (scene.Tokens[i].Kind != TokenKind.Number || (i > view.First && scene.Tokens[i - 1].Kind == TokenKind.Number) || view.Dates.Any(d => i >= d.First && i < d.End))
                continue;
            var (value, end) = Number(scene, view, i);
            var distance = i >= hit.End ? i - hit.End : hit.First - end;
            if (value >= least && (best is null || distance < best.Value.Distance))
                best = (value, distance);
            i = end - 1;
        }

        return best?.Value;
    }

    /// <summary>Joins groups of three ("83.000", "12 777", "1,234"), a decimal part before a word of size, and that word.</summary>
    private static (decimal Value, int End) Number(Scene scene, SentenceView view, int first)
    {
        var tokens = scene.Tokens;
        var digits = tokens[first].Folded;
        var (i, fraction) = (first + 1, "");
        while (i < view.End)
        {
            if (tokens[i].Kind == TokenKind.Number && tokens[i].Folded.Length == 3)
                (digits, i) = (digits + tokens[i].Folded, i + 1);
            else if ((tokens[i].Is(".") || tokens[i].Is(",")) && i + 1 < view.End && tokens[i + 1].Kind == TokenKind.Number && !tokens[i + 1].SpaceBefore && !tokens[i].SpaceBefore)
            {
                if (tokens[i + 1].Folded.Length == 3 && fraction.Length == 0)
                    digits += tokens[i + 1].Folded;
                else
                    fraction = tokens[i + 1].Folded;
                i += 2;
            }
            else
                break;
        }

        var scale = Scale(view, i);
        if (digits.Length > 15 || !decimal.TryParse(digits + "." + (fraction.Length > 0 ? fraction : "0"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return (0, i);
        return (decimal.Truncate(value * scale), scale > 1 ? i + 1 : i);
    }

    private static decimal Scale(SentenceView view, int token) =>
        view.Has(Words.Thousand, token, token + 1) ? 1_000m : view.Has(Words.Million, token, token + 1) ? 1_000_000m : view.Has(Words.Billion, token, token + 1) ? 1_000_000_000m : 1m;
}
