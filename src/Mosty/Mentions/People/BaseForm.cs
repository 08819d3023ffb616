using System.Text;
using Mosty.Languages;

namespace Mosty.Mentions.People;

/// <summary>Brings an inflected name to the nominative.</summary>
/// <remarks>
/// The given name, the surname's ending, the title and the office each allow some genders and cases; the reading on which most of them agree is taken.
/// A surname without a fitting ending is left as it stands: foreign names often are not declined.
/// </remarks>
internal static class BaseForm
{
    private const double OfOffice = 2, OfGender = 1.2, OfSurname = 1, OfNominative = 0.4, OfSpelling = 0.1;

    /// <param name="parts">The words of the name as written, initials with their full stop.</param>
    /// <param name="first">What the given name may be; null when it is not known.</param>
    /// <param name="context">What the title and the office allow; empty when there is none.</param>
    public static string Of(IReadOnlyList<string> parts, IReadOnlyList<FormReading>? first, IReadOnlyList<FormReading> context, PersonWords words)
    {
        var names = parts.Select(Tidy).ToArray();
        var best = new Choice(names, double.NegativeInfinity);
        if (first is { Count: > 0 })
        {
            foreach (var reading in first)
                foreach (var one in Each(reading.Cases))
                    best = Better(best, Try(names, reading.Gender, one, reading.Nominative, context, words));
            return string.Join(' ', best.Names);
        }

        best = Better(best, Try(names, null, Cases.Nominative, null, context, words));
        foreach (var reading in context)
            foreach (var one in Each(reading.Cases))
                best = Better(best, Try(names, reading.Gender, one, null, context, words));
        return string.Join(' ', best.Names);
    }

    private static Choice Try(string[] names, char? gender, Cases one, string? given, IReadOnlyList<FormReading> context, PersonWords words)
    {
        var score = Agreement(gender, one, context) + (one == Cases.Nominative ? OfNominative : 0);
        var result = (string[])names.Clone();
        if (one == Cases.Nominative)
        {
            if (given is not null)
                score += (gender == 'f') == LooksFeminine(names[^1]) ? OfSurname * 0.9 : 0;
            return new Choice(result, score);
        }

        var (declined, plainly) = (0, false);
        for (var i = 0; i < names.Length; i++)
        {
            if (i == 0 && given is not null)
            {
                score += given.StartsWith(names[0][..Math.Min(2, names[0].Length)], StringComparison.Ordinal) ? OfSpelling : 0;
                result[0] = Spelled(given, names[0]);
                continue;
            }

            if (names[i].EndsWith('.') || char.IsLower(names[i][0]))
                continue;
            // A name of two parts with a hyphen: both are declined.
            var dash = names[i].IndexOf('-');
            var tail = dash > 0 ? names[i][(dash + 1)..] : names[i];
            if (words.Nouns.Nominative(tail, gender, one, i > 0, out var ending) is not { } nominative)
                continue;
            declined++;
            plainly |= i > 0 && ending >= 2;
            var head = dash > 0 ? (words.Nouns.Nominative(names[i][..dash], gender, one) ?? names[i][..dash]) + "-" : "";
            result[i] = head + nominative;
        }

        // An unknown given name that does not decline speaks for a name that is not declined at all, unless the surname plainly is.
        var expected = names.Count(n => !n.EndsWith('.') && !char.IsLower(n[0])) - (given is null ? 0 : 1);
        score += expected == 0 ? 0 : OfSurname * declined / expected;
        if (given is null && !plainly && (expected == 0 || words.Nouns.Nominative(names[0], gender, one) is null) && !names[0].EndsWith('.'))
            return new Choice(names, score - 1);
        return new Choice(result, score);
    }

    /// <summary>The known name in the spelling of the text as far as they go together.</summary>
    private static string Spelled(string known, string written)
    {
        var shared = Folding.Fold(known).AsSpan().CommonPrefixLength(Folding.Fold(written));
        return shared <= Math.Min(known.Length, written.Length) ? written[..shared] + known[shared..] : known;
    }

    private static double Agreement(char? gender, Cases one, IReadOnlyList<FormReading> context)
    {
        if (context.Count == 0)
            return 0;
        var best = double.NegativeInfinity;
        foreach (var reading in context)
        {
            var agrees = (reading.Cases & one) != 0 ? OfOffice : 0;
            best = Math.Max(best, agrees + (gender is null || reading.Gender == gender ? OfGender : 0));
        }

        return best;
    }

    /// <summary>Composed letters, no possessive, capitals only at the beginning: "KSIĘDZA" → "Księdza".</summary>
    private static string Tidy(string part)
    {
        var name = part.Normalize(NormalizationForm.FormC).Replace("\u00AD", "", StringComparison.Ordinal);
        if (name.Length > 3 && Folding.Fold(name[^2]) == '\'' && name[^1] is 's' or 'S')
            name = name[..^2];
        if (name.Length < 3 || name.Any(char.IsLower))
            return name;
        var letters = name.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
            if (char.IsLetter(letters[i - 1]))
                letters[i] = char.ToLowerInvariant(letters[i]);
        return new string(letters);
    }

    private static bool LooksFeminine(string surname) => Folding.Fold(surname[^1]) == 'a';

    private static IEnumerable<Cases> Each(Cases cases)
    {
        for (var bit = 1; bit <= (int)Cases.Locative; bit <<= 1)
            if (((int)cases & bit) != 0)
                yield return (Cases)bit;
    }

    private static Choice Better(Choice a, Choice b) => b.Score > a.Score ? b : a;

    private readonly record struct Choice(string[] Names, double Score);
}
