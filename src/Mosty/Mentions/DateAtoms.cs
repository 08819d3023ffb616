namespace Mosty.Mentions;

/// <summary>Makes atoms of the tokens of a sentence.</summary>
internal readonly ref struct DateAtoms(TokenList tokens, int end, DateWords words, List<DateAtom> atoms)
{
    public void Cut(int from)
    {
        for (var i = from; i < end;)
            i = tokens[i].Kind switch
            {
                TokenKind.Number => Number(i),
                TokenKind.Word => Word(i),
                _ => Mark(i),
            };
    }

    private int Number(int at)
    {
        if (Confused(at) is var joined && joined > at)
            return joined;
        var token = tokens[at];
        if (token.Folded.Length > 4)
            return Add(new DateAtom(at, at + 1, AtomKind.Number, default, 0, 9, 0, 0, default, token.SpaceBefore, false));
        var to = at + 1;
        // "17th", "3-go".
        if (token.Folded.Length <= 2 && IsGlued(to))
        {
            var suffix = tokens[to].Is("-") ? to + 1 : to;
            if (IsGlued(suffix) && words.Is(tokens[suffix], DateRoles.OrdinalSuffix))
                to = suffix + 1;
        }

        return Add(new DateAtom(at, to, AtomKind.Number, default, Value(token.Folded), (byte)token.Folded.Length, 0, 0, default, token.SpaceBefore, false));
    }

    private int Word(int at)
    {
        if (Confused(at) is var joined && joined > at)
            return joined;
        var token = tokens[at];
        var word = words[token.Folded];
        if ((word.Roles & DateRoles.Phrase) != 0)
        {
            if (words.Relative.TryMatch(tokens, at, end, out var source, out var next))
                // The full stop of "br." belongs to it.
                return Add(new DateAtom(at, next < end && tokens[next].Is(".") && tokens[next - 1].Folded.Length <= 3 ? next + 1 : next, AtomKind.Year, word, 0, 0, 0, 0, source, token.SpaceBefore, token.Capitalised));
            if (words.Gazettes.TryMatch(tokens, at, end, out _, out next))
                return Add(new DateAtom(at, next, AtomKind.Gazette, default, 0, 0, 0, 0, default, token.SpaceBefore, true));
        }

        var to = at + 1;
        if (word.Ordinal is 20 or 30 || word.Tens > 0)
            (to, word) = Compound(at, word);
        var month = word.Month > 0 ? word.Month : token.HasLostLetter ? words.Month(token) : 0;
        return Add(new DateAtom(at, to, AtomKind.Word, word, 0, 0, (byte)month, Roman(token), default, token.SpaceBefore, token.Capitalised));
    }

    /// <summary>"dwudziestego piątego", "twenty-fifth".</summary>
    private (int To, DateWord Word) Compound(int at, DateWord tens)
    {
        var unit = at + 1 < end && tokens[at + 1].Is("-") ? at + 2 : at + 1;
        var ten = Math.Max(tens.Tens, tens.Ordinal);
        return unit < end && words[tokens[unit].Folded].Ordinal is >= 1 and <= 9 and var n && ten + n <= 31
            ? (unit + 1, tens with { Ordinal = (byte)(ten + n) })
            : (at + 1, tens);
    }

    private int Mark(int at)
    {
        var token = tokens[at];
        var mark = token.Folded.Length > 0 ? token.Folded[0] : ' ';
        // '98: a window of a hundred years.
        if (mark == '\'' && (token.SpaceBefore || at == 0) && at + 1 < end && tokens[at + 1] is { Kind: TokenKind.Number, Folded.Length: 2, SpaceBefore: false } && !(IsGlued(at + 2) && tokens[at + 2].Kind != TokenKind.Punctuation))
            return Add(new DateAtom(at, at + 2, AtomKind.Number, default, DateGrammar.FullYear(Value(tokens[at + 1].Folded)), 4, 0, 0, default, true, false));
        if (mark is '\u2212' or '\u2015')
            mark = '-';
        return Add(new DateAtom(at, at + 1, AtomKind.Mark, mark > '\u007F' ? words[token.Folded] : default, mark, 0, 0, 0, default, token.SpaceBefore, false));
    }

    /// <summary>Digits that a scan took for letters, "2O12", "l2. května", "I2 maja": only where a year comes out, or a day or month of a date.</summary>
    private int Confused(int at)
    {
        if (!(tokens[at].Kind == TokenKind.Number ? tokens[at].Folded.Length < 4 && IsGlued(at + 1) && IsConfusable(at + 1) : IsConfusable(at) && IsGlued(at + 1)))
            return at;
        if (at > 0 && IsGlued(at) && tokens[at - 1].Kind != TokenKind.Punctuation)
            return at;
        var (i, value, length, digits) = (at, 0, 0, false);
        for (; i < end && (i == at || IsGlued(i)) && (tokens[i].Kind == TokenKind.Number || IsConfusable(i)); i++)
        {
            digits |= tokens[i].Kind == TokenKind.Number;
            foreach (var c in tokens[i].Folded)
            {
                if (++length > 4)
                    return at;
                value = 10 * value + (char.IsAsciiDigit(c) ? c - '0' : c == 'o' ? 0 : 1);
            }
        }

        var glued = IsGlued(i) && tokens[i].Kind == TokenKind.Word;
        var fits = digits && !glued && (length == 4 ? value is >= DateGrammar.FirstYear and <= DateGrammar.LastYear : length == 2 && value is >= 1 and <= 31 && IsBeforeMonth(i));
        return fits ? Add(new DateAtom(at, i, AtomKind.Number, default, value, (byte)length, 0, 0, default, tokens[at].SpaceBefore, false)) : at;
    }

    /// <summary>"maja", ". května", ".05.2012", ".2012".</summary>
    private bool IsBeforeMonth(int at)
    {
        var stop = at < end && tokens[at].Is(".");
        var next = stop ? at + 1 : at;
        return next < end && (words.Month(tokens[next]) > 0 || (stop && tokens[next] is { Kind: TokenKind.Number, Folded.Length: 1 or 2 or 4 } && (tokens[next].Folded.Length > 1 || (next + 1 < end && tokens[next + 1].Is(".")))));
    }

    private bool IsConfusable(int at) => tokens[at].Kind == TokenKind.Word && tokens[at].Folded is "o" or "l" or "i" or "oo" or "ol" or "oi" or "ll" or "li" or "il" or "lo" or "io";

    private bool IsGlued(int at) => at < end && !tokens[at].SpaceBefore;

    private int Add(DateAtom atom)
    {
        atoms.Add(atom);
        return atom.To;
    }

    private static int Value(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>1–12 for a Roman numeral in capitals, an <c>l</c> that a scan put for <c>I</c> allowed behind one; 0 for anything else.</summary>
    private static byte Roman(Token token)
    {
        if (!token.Capitalised || token.Folded.Length > 4)
            return 0;
        return token.Folded switch
        {
            "i" => 1,
            "ii" or "il" => 2,
            "iii" or "ill" or "iil" => 3,
            "iv" => 4,
            "v" => 5,
            "vi" or "vl" => 6,
            "vii" or "vll" or "vil" => 7,
            "viii" or "vlll" => 8,
            "ix" => 9,
            "x" => 10,
            "xi" or "xl" => 11,
            "xii" or "xll" or "xil" => 12,
            _ => 0,
        };
    }
}
