namespace Mosty.Documents;

/// <summary>What boilerplate looks like, whatever its words.</summary>
internal static class NoiseShapes
{
    /// <summary>"Home › Region › Partners": three or more short steps, or two with an arrow that prose does not use.</summary>
    public static bool IsBreadcrumb(ReadOnlySpan<char> line)
    {
        if (line.Length > 160 || line.IndexOfAny('\u203A', '\u00BB', '>') < 0 || Wrapping.EndsSentence(line[^1]))
            return false;
        var (steps, words) = (1, 0);
        for (var i = 0; i < line.Length; i++)
        {
            if ((line[i] is '\u203A' or '>' && IsStep(line, i)) || (line[i] == '\u00BB' && i > 0 && line[i - 1] == ' ' && i + 1 < line.Length && line[i + 1] == ' '))
                (steps, words) = (steps + 1, 0);
            else if (line[i] == ' ' && ++words > 8)
                return false;
        }

        return steps >= 3 || (steps == 2 && line.Length <= 60);
    }

    /// <summary>A word on both sides: no sign of a quantity.</summary>
    private static bool IsStep(ReadOnlySpan<char> line, int i)
    {
        var before = line[..i].TrimEnd();
        var after = line[(i + 1)..].TrimStart();
        return !before.IsEmpty && !after.IsEmpty && char.IsLetter(before[^1]) && char.IsLetter(after[0]);
    }

    /// <summary>The sign at the start, or before a year.</summary>
    public static bool IsCopyright(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf('\u00A9');
        return at == 0 || (at > 0 && line[(at + 1)..].TrimStart() is [>= '0' and <= '9', ..]);
    }

    /// <summary>A picture's file name, left over where the picture stood: "dsc09638", "signing_of_the_letter_2008".</summary>
    public static bool IsPicture(ReadOnlySpan<char> line)
    {
        // Several words need underscores to be a file's name.
        if (line.IndexOf('_') < 0 && line.IndexOf(' ') > 0)
            return false;
        var (letters, digits, joined, words) = (0, 0, 0, Words(line));
        foreach (var c in line)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            joined += c == '_' ? 1 : 0;
        }

        return (words == 1 && letters is >= 1 and <= 5 && digits is >= 4 and <= 8 && char.IsLetter(line[0]) && char.IsAsciiDigit(line[^1]) && letters + digits + joined == line.Length)
            || (joined >= 2 * words && words <= 3 && line.IndexOf("://") < 0 && line.IndexOf('@') < 0 && letters > 0 && line.IndexOf("____") < 0);
    }

    /// <summary>An address, telephone or e-mail line; prose that mentions one is longer.</summary>
    public static bool IsContact(string folded, NoiseWords words)
    {
        if (folded.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !folded.Contains('@'))
            return false;
        if (Words(folded) > 14)
            return false;
        var digits = folded.Count(char.IsAsciiDigit);
        foreach (var label in words.PhoneLabels)
            if (digits >= 6 && At(folded, label) is >= 0 and var at && DigitsSoon(folded, at + label.Length))
                return true;
        if (folded.Contains('@') && folded.Length <= 90 && Words(folded) <= 8)
            return true;
        if (IsPostal(folded) && Words(folded) <= 5 && folded[^1] != '.')
            return true;
        foreach (var street in words.StreetWords)
            if (digits is >= 1 and <= 12 && Words(folded) <= 10 && At(folded, street) >= 0 && HasPostalCode(folded))
                return true;
        return false;
    }

    /// <summary>"150 21 Praha 5", "45-082 Opole", "95445 Bayreuth": a postal code opens the line.</summary>
    public static bool IsPostal(string folded)
    {
        var i = 0;
        while (i < folded.Length && (char.IsAsciiDigit(folded[i]) || (i > 0 && folded[i] is ' ' or '-' or '\u00A0' && i + 1 < folded.Length && char.IsAsciiDigit(folded[i + 1]))))
            i++;
        var code = folded.AsSpan(0, i);
        var digits = 0;
        foreach (var c in code)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        var shaped = digits == 5 && (i == 5 || (i == 6 && (folded[2] == '-' || folded[3] is ' ' or '\u00A0')));
        return shaped && i + 1 < folded.Length && folded[i] == ' ' && char.IsLetter(folded[i + 1]);
    }

    /// <summary>A day with its month and year, perhaps a weekday and the hour, and nothing else. All-digit dates are left alone: letters bear them as stamps; so are lines that begin with a place, as letters do.</summary>
    public static bool IsDateLine(ReadOnlySpan<char> line)
    {
        // "| 3 | Abc | 1967 |" is a row of a table.
        const int MarksOfADate = 2;
        if (line.Length is < 9 or > 60)
            return false;
        var (words, numbers, year) = (0, 0, false);
        for (var i = 0; i < line.Length;)
        {
            var start = i;
            while (i < line.Length && char.IsAsciiDigit(line[i]))
                i++;
            if (i > start)
            {
                year |= i - start == 4 && line[start] is '1' or '2';
                numbers++;
                continue;
            }

            while (i < line.Length && char.IsLetter(line[i]))
                i++;
            words += i - start > 2 ? 1 : 0;
            if (i == start)
                i++;
        }

        return year && numbers is >= 2 and <= 5 && words is 1 or 2 && (char.IsAsciiDigit(line[0]) || (line[0] == '|' && line.Count('|') <= MarksOfADate));
    }

    /// <summary>"14. 11. 2003 16:24, updated 5. 2. 2020": a day opens the line, and a word of publication stands in it.</summary>
    public static bool IsStamp(string folded, string phrase) =>
        folded.Length <= 100 && char.IsAsciiDigit(folded[0]) && folded[^1] != '.' && Words(folded) <= 12 && At(folded, phrase) > 6 && folded.Count(char.IsAsciiDigit) >= 6;

    public static int Words(ReadOnlySpan<char> text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            var letter = !char.IsWhiteSpace(c);
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }

        return words;
    }

    /// <summary>Where a word stands as a word of its own; -1 when it does not.</summary>
    private static int At(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]) || word[^1] == '.'))
                return at;
        return -1;
    }

    private static bool DigitsSoon(string text, int at)
    {
        for (var i = at; i < text.Length && i < at + 6; i++)
            if (char.IsAsciiDigit(text[i]) || text[i] == '+')
                return true;
        return false;
    }

    private static bool HasPostalCode(string text)
    {
        for (var i = 0; i + 6 < text.Length; i++)
            if ((i == 0 || !char.IsAsciiDigit(text[i - 1])) && char.IsAsciiDigit(text[i]) && IsPostal(text[i..]))
                return true;
        return false;
    }
}
