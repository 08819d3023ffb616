using System.Globalization;
using System.Text;

namespace Mosty.Evaluation;

/// <summary>When two keys, two names or two sets of parties count as the same.</summary>
public static class Likeness
{
    // Codes that ISO 3166-2 has changed or that stand for the same place.
    private static readonly string[][] Same = [["KZ-ALM", "KZ-19"], ["KZ-ALA", "KZ-75"], ["LA-VT", "LA-VI"], ["PL-04", "PL-KP"], ["CZ-10", "CZ:Praha"]];

    // Letters that are no base letter with a mark: \u0142 is Polish l with a stroke, \u00DF German sharp s, and so on.
    private const string Whole = "\u0142\u0141\u00F8\u00D8\u0111\u0110\u00DF\u00E6\u00C6\u0153\u0152\u0131";
    private const string Folded = "lLoOdDsaAoOi";

    // A mark for encoders, not for readers: the one character of its kind that no combining class makes a mark.
    private const char GraphemeJoiner = '\u034F';

    /// <summary>Keys are alike when they are equal, stand for the same place, or name places of one country by names that are alike (0.8).</summary>
    public static bool SamePlace(string? gold, string? found)
    {
        if (string.IsNullOrEmpty(gold) || string.IsNullOrEmpty(found))
            return false;
        if (gold == found || Same.Any(s => s.Contains(gold) && s.Contains(found)))
            return true;
        var (left, right) = (gold.Split(':', 2), found.Split(':', 2));
        return left.Length == 2 && right.Length == 2 && left[0] == right[0] && SequenceRatio.Of(Fold(left[1]), Fold(right[1])) >= 0.8;
    }

    /// <summary>Names are alike from a ratio of 0.85.</summary>
    public static bool SameName(string? gold, string? found) => SequenceRatio.Of(Fold(gold), Fold(found)) >= 0.85;

    /// <summary>Jaccard share of two sets of keys: those in both over all.</summary>
    public static double Share(IReadOnlyList<string> gold, IReadOnlyList<string> found)
    {
        var (g, f) = (gold.Distinct().ToList(), found.Distinct().ToList());
        if (g.Count == 0 && f.Count == 0)
            return 1;
        var hits = Pairing.BestFirst(g, f, (a, b) => SamePlace(a, b) ? 1 : 0).Count;
        return hits / (double)(g.Count + f.Count - hits);
    }

    /// <summary>Small letters a to z and digits, marks taken off, everything else one space.</summary>
    public static string Fold(string? text)
    {
        var plain = string.Concat((text ?? "").Select(c => Whole.IndexOf(c) is >= 0 and var i ? Folded[i] : c));
        var folded = new StringBuilder();
        foreach (var c in plain.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark && c != GraphemeJoiner)
                continue;
            folded.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
