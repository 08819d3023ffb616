using System.Globalization;
using System.Text;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>
/// Compares the marks of a word in the text with those of a name: folding makes one of two Polish words that differ in a stroke, and
/// one is a town, the other an everyday word. A mark the name lacks tells against it; a mark the writer left out hardly does.
/// </summary>
internal static class TerritoryMarks
{
    /// <summary>So far from a word's end its stem is softened by an ending: "Krosno", "w Kro|snie|".</summary>
    private const int Softened = 4;

    /// <summary>Letters of the text that bear a mark which the name's letter does not, over all its words.</summary>
    public static int Foreign(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var word = text.IndexOfAnyExcept('?') < 0 ? default : text;
        for (var at = 0; at < name.Length;)
        {
            var end = at;
            while (end < name.Length && (char.IsLetter(name[end]) || name[end] == '\''))
                end++;
            if (end > at && Begin(word, name[at..end]) is >= 0 and var wrong)
                return wrong;
            at = Math.Max(end, at + 1);
        }

        return 0;
    }

    /// <summary>Wrong marks in the letters that a word and a name's word share from the start; -1 when they share too few to be one word.</summary>
    private static int Begin(ReadOnlySpan<char> word, ReadOnlySpan<char> own)
    {
        var (shared, wrong) = (0, 0);
        while (shared < word.Length && shared < own.Length)
        {
            var (a, b) = (char.ToLowerInvariant(word[shared]), char.ToLowerInvariant(own[shared]));
            if (Folding.Fold(a) != Folding.Fold(b))
                break;
            // The last letter is an ending's.
            if (a != b && a != Folding.Fold(a) && shared < word.Length - 1 && !Alternates(a, b) && !(shared >= word.Length - Softened && Softens(a, b)))
                wrong++;
            shared++;
        }

        return shared >= Math.Max(2, Math.Min(word.Length, own.Length) - 3) ? wrong : -1;
    }

    /// <summary>Marks that come and go with a word's endings, or that two languages write differently: acute and ring on o and u, carons on n and e.</summary>
    private static bool Alternates(char a, char b) =>
        Folding.Fold(a) is 'o' or 'u' or 'e' or 'n' or 'a' or 'i' or 'y' && b == Folding.Fold(b) && !HasFirmMark(a);

    /// <summary>A consonant before an ending: of "sn" becomes "sn" with an acute, of "r" one with a caron.</summary>
    private static bool Softens(char a, char b) => Folding.Fold(a) is 's' or 'z' or 'c' or 'r' && b == Folding.Fold(b) && !HasFirmMark(a);

    /// <summary>An ogonek or a diaeresis: a vowel of its own.</summary>
    private static bool HasFirmMark(char c)
    {
        foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark && part is '\u0328' or '\u0308')
                return true;
        return false;
    }
}
