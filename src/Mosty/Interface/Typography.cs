using System.Text;

namespace Mosty.Interface;

/// <summary>
/// Keeps together on one line what belongs together, by no-break spaces: a one-letter word and what follows it (Polish "w Brnie", Czech "v Brne"), a number and
/// what it counts ("1 listopada", "24 miesiace"), a year and its "r.", and a dash with the word before it. The words that bind lie under <c>typography</c> in
/// <c>data/interface</c>. For what a page says; a quote is never touched.
/// </summary>
/// <param name="after">Words that keep the next one by them.</param>
/// <param name="before">Words that stay by the one before them.</param>
internal sealed class Typography(IEnumerable<string> after, IEnumerable<string> before)
{
    private const char NoBreak = '\u00A0';

    // Of a sentence with placeholders: what stands around a word that is none of its letters.
    private const string Around = "{}|=([\u201E\u201C\u00AB";

    private readonly HashSet<string> after = new(after, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> before = new(before, StringComparer.OrdinalIgnoreCase);

    /// <param name="text">A sentence, also one of <c>data/interface</c> with its placeholders.</param>
    public string Set(string text)
    {
        if (!text.Contains(' '))
            return text;
        var set = new StringBuilder(text);
        for (var at = text.IndexOf(' '); at >= 0; at = text.IndexOf(' ', at + 1))
            if (Binds(text, at))
                set[at] = NoBreak;
        return set.ToString();
    }

    private bool Binds(string text, int space)
    {
        var next = WordAfter(text, space);
        if (next.Length > 0 && (next[0] == '\u2013' || before.Contains(next.ToString())))
            return space > 0;
        var word = WordBefore(text, space);
        return after.Contains(word.ToString()) || (IsNumber(text, space, word) && next.Length > 0 && (char.IsLetter(next[0]) || next[0] is '%' or '{'));
    }

    /// <summary>"24", "1." of a date, "#" of a plural form, and the placeholders of a day, a year, a number.</summary>
    private static bool IsNumber(string text, int space, ReadOnlySpan<char> word)
    {
        var head = text.AsSpan(0, space);
        if (head.EndsWith("{d}") || head.EndsWith("{d}.") || head.EndsWith(":number}"))
            return true;
        var digits = word.TrimEnd('.');
        return digits.Length > 0 && (digits is "#" || (digits.IndexOfAnyExceptInRange('0', '9') < 0 && (digits.Length == word.Length || digits.Length <= 2)));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int space)
    {
        var start = space;
        while (start > 0 && text[start - 1] is not (' ' or NoBreak) && !Around.Contains(text[start - 1]))
            start--;
        return text.AsSpan(start, space - start);
    }

    private static ReadOnlySpan<char> WordAfter(string text, int space)
    {
        var end = space + 1;
        while (end < text.Length && text[end] is not (' ' or NoBreak or ',' or ';' or '|'))
            end++;
        return text.AsSpan(space + 1, end - space - 1);
    }
}
