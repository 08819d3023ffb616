namespace Mosty.Mentions;

/// <summary>Compares folded words of damaged text with the words they may have been.</summary>
internal static class LostLetters
{
    /// <summary>True when the word is the form with some letters lost: each <c>?</c> stands for one letter or, at a doubtful place, for none or two.</summary>
    public static bool Fit(string word, string form)
    {
        return Fit(word.AsSpan(), form.AsSpan());

        static bool Fit(ReadOnlySpan<char> word, ReadOnlySpan<char> form)
        {
            while (word.Length > 0 && word[0] != '?')
            {
                if (form.Length == 0 || form[0] != word[0])
                    return false;
                word = word[1..];
                form = form[1..];
            }

            if (word.Length == 0)
                return form.Length == 0;
            for (var skipped = 1; skipped <= 2 && skipped <= form.Length; skipped++)
                if (Fit(word[1..], form[skipped..]))
                    return true;
            return false;
        }
    }

    /// <summary>True when one letter was changed, lost or added.</summary>
    public static bool DifferByOne(string word, string form)
    {
        if (Math.Abs(word.Length - form.Length) > 1)
            return false;
        var (i, shorter) = (0, Math.Min(word.Length, form.Length));
        while (i < shorter && word[i] == form[i])
            i++;
        var a = word.AsSpan(word.Length > shorter || word.Length == form.Length ? Math.Min(i + 1, word.Length) : i);
        var b = form.AsSpan(form.Length > shorter || word.Length == form.Length ? Math.Min(i + 1, form.Length) : i);
        return a.SequenceEqual(b);
    }
}
