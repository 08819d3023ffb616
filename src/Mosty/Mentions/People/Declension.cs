using Mosty.Languages;

namespace Mosty.Mentions.People;

/// <summary>The grammatical cases of a form, as a set.</summary>
[Flags]
internal enum Cases
{
    None = 0,
    Nominative = 1,
    Genitive = 2,
    Dative = 4,
    Accusative = 8,
    Instrumental = 16,
    Locative = 32,
    All = 63,
}

/// <summary>What a form may be: of which word, of which gender (<c>m</c>, <c>f</c>), in which cases.</summary>
internal readonly record struct FormReading(string Nominative, char Gender, Cases Cases);

/// <summary>The noun paradigms of a language (<c>people.nouns</c>), used to make the forms of a known word and to bring an unknown name to the nominative.</summary>
internal sealed class Declension
{
    private readonly List<Paradigm> paradigms = [];

    public Declension(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 7)
                paradigms.Add(new Paradigm(parts[0][0], parts[0].Length == 1, Ending(parts[1]), [.. parts.Skip(1).Select(p => p.Split('/').Select(Ending).ToArray())]));
        }
    }

    public bool Any => paradigms.Count > 0;

    /// <summary>The forms of a word, folded; only the nominative where the language does not decline.</summary>
    public IEnumerable<(string Folded, Cases Case)> Forms(string nominative, char gender)
    {
        yield return (Folding.Fold(nominative), Cases.Nominative);
        Paradigm? longest = null;
        foreach (var paradigm in paradigms)
        {
            if (paradigm.Gender != gender || !Fits(paradigm, nominative) || longest is not null && paradigm.Nominative.Length < longest.Nominative.Length && !longest.Fleeting)
                continue;
            longest ??= paradigm;
            var stem = nominative[..^paradigm.Nominative.Length];
            for (var c = 1; c < paradigm.Endings.Length; c++)
                foreach (var ending in paradigm.Endings[c])
                    yield return (Folding.Fold(stem + ending), (Cases)(1 << c));
        }
    }

    /// <summary>The nominative of an unknown word that stands in one of the oblique cases; null when no paradigm has such an ending.</summary>
    public string? Nominative(string word, char? gender, Cases cases) => Nominative(word, gender, cases, surname: false, out _);

    /// <param name="ending">Length of the ending that was recognised.</param>
    /// <param name="surname">Only paradigms of surnames: where women's names are adjectives, their given names' endings do not count.</param>
    public string? Nominative(string word, char? gender, Cases cases, bool surname, out int ending)
    {
        string? best = null;
        var length = 0;
        foreach (var paradigm in paradigms)
        {
            if ((gender is { } g && paradigm.Gender != g) || (surname && !paradigm.OfSurnames))
                continue;
            for (var c = 1; c < paradigm.Endings.Length; c++)
            {
                if ((cases & (Cases)(1 << c)) == 0)
                    continue;
                foreach (var tail in paradigm.Endings[c])
                {
                    if (tail.Length <= length || word.Length - tail.Length < 2 || !word.EndsWith(tail, StringComparison.Ordinal))
                        continue;
                    var stem = word[..^tail.Length];
                    if (!paradigm.Takes(stem))
                        continue;
                    (best, length) = (stem + paradigm.Nominative, tail.Length);
                }
            }
        }

        ending = length;
        return best;
    }

    private static bool Fits(Paradigm paradigm, string nominative) =>
        nominative.Length > paradigm.Nominative.Length && nominative.EndsWith(paradigm.Nominative, StringComparison.Ordinal) && paradigm.Takes(nominative[..^paradigm.Nominative.Length]);

    private static string Ending(string text) => text == "-" ? "" : text;

    private sealed record Paradigm(char Gender, bool OfSurnames, string Nominative, string[][] Endings)
    {
        /// <summary>The nominative's vowel is not in the other cases: "Marek", "Marka".</summary>
        public bool Fleeting { get; } =
            Nominative.Length > 1 && IsVowel(Nominative[0]) && !IsVowel(Nominative[^1]) && Endings[1][0].Length > 0 && !IsVowel(Endings[1][0][0]);

        /// <summary>A fleeting vowel stands between consonants ("Marka" is of Marek, "Nowaka" is of Nowak); a bare ending follows a consonant.</summary>
        public bool Takes(string stem) => stem.Length > 0 && ((Nominative.Length > 0 && !Fleeting) || !IsVowel(char.ToLowerInvariant(stem[^1])));
    }

    private static bool IsVowel(char c) => Folding.Fold(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
