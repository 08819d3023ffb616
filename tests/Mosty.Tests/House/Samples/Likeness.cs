using System.Globalization;
using System.Text;

namespace Mosty.Tests.House.Samples;

/// <summary>When two names, two keys or two quotes are counted as the same.</summary>
internal static class Likeness
{
    // Codes that ISO 3166-2 has changed or that stand for the same place.
    private static readonly string[][] Same = [["KZ-ALM", "KZ-19"], ["KZ-ALA", "KZ-75"], ["LA-VT", "LA-VI"], ["PL-04", "PL-KP"], ["CZ-10", "CZ:Praha"]];

    public static bool SamePlace(string? a, string? b)
    {
        if (string.IsNullOrEmpty(a) || string.IsNullOrEmpty(b))
            return false;
        if (a == b || Same.Any(s => s.Contains(a) && s.Contains(b)))
            return true;
        var (left, right) = (a.Split(':', 2), b.Split(':', 2));
        return left.Length == 2 && right.Length == 2 && left[0] == right[0] && Ratio(Fold(left[1]), Fold(right[1])) >= 0.8;
    }

    public static bool SameName(string a, string b) => Ratio(Fold(a), Fold(b)) >= 0.85;

    /// <summary>Composed letters, every run of white space one space: the form in which quotes are compared.</summary>
    public static string Normal(string? text) =>
        string.Join(' ', (text ?? "").Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Share of the shorter quote that the two have in common, by where they stand in the text.</summary>
    public static double Overlap(string text, string? quote, string? other)
    {
        var (a, b) = (Normal(quote), Normal(other));
        var best = 0.0;
        foreach (var i in Places(text, a))
            foreach (var j in Places(text, b))
                best = Math.Max(best, (Math.Min(i + a.Length, j + b.Length) - Math.Max(i, j)) / (double)Math.Max(1, Math.Min(a.Length, b.Length)));
        return best;
    }

    private static IEnumerable<int> Places(string text, string part)
    {
        if (part.Length == 0)
            yield break;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
            yield return at;
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (var c in text.Replace('ł', 'l').Replace('Ł', 'L').Replace('ø', 'o').Replace('Ø', 'O').Replace('đ', 'd').Replace('ß', 's').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            folded.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Twice the letters in common blocks over all letters (Ratcliff and Obershelp).</summary>
    private static double Ratio(string a, string b) => a.Length + b.Length == 0 ? 1 : 2.0 * Common(a, b) / (a.Length + b.Length);

    private static int Common(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (from, to, length) = (0, 0, 0);
        for (var i = 0; i < a.Length; i++)
            for (var j = 0; j < b.Length; j++)
            {
                var n = 0;
                while (i + n < a.Length && j + n < b.Length && a[i + n] == b[j + n])
                    n++;
                if (n > length)
                    (from, to, length) = (i, j, n);
            }

        return length == 0 ? 0 : length + Common(a[..from], b[..to]) + Common(a[(from + length)..], b[(to + length)..]);
    }
}
