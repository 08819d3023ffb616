using Mosty.Documents;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Finds the date on which a page or letter says it was published or written.</summary>
/// <remarks>
/// In this order: what the container says; a date behind a label ("Data publikacji: …"), in noise blocks too; a date that stands alone near the
/// beginning; the place and date of a letter. Dates within sentences are the text's own.
/// </remarks>
public static class PublicationDate
{
    /// <summary>Labels and letterheads stand within so many blocks from the beginning; labels at the end too.</summary>
    private const int Head = 14, Tail = 8;

    /// <summary>Of a block, only so many characters are looked at.</summary>
    private const int Longest = 200;

    /// <summary>Where the date stands. A labelled one, or one that stands alone, is about the page and no date of the text.</summary>
    internal readonly record struct Place(PartialDate Value, TextSpan Span, bool IsLabelled);

    public static PartialDate? Find(DocumentText document, Lexicon lexicon) =>
        document.Hints.Published is { } day ? PartialDate.Of(day) : Locate(document, lexicon)?.Value;

    internal static Place? Locate(DocumentText document, Lexicon lexicon)
    {
        var words = DateWords.Of(lexicon);
        var finder = new DateFinder(words);
        Place? alone = null, letter = null;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (i >= Head && i < document.Blocks.Count - Tail && document.Blocks[i].Noise is null)
                continue;
            // A date with its year holds a digit; most blocks hold none and need not be cut.
            if (!HasDigit(document, i))
                continue;
            var own = Tokeniser.Tokenise(document, lexicon, i, Longest);
            var found = new List<DateExpression>();
            finder.Find(own, 0, own.Count, found);
            if (found.Find(f => f.Source == YearSource.Stated && f.First.Month is not null && f.Last is null) is not { To: > 0 } date || DateReader.Value(date, 0) is not { } value)
                continue;
            var place = new Place(value, new TextSpan(own[date.From].Span.Start, own[date.To - 1].Span.End), true);
            if (IsLabelled(own, date.From, words))
                return value.IsDay ? place : Dateline(document, lexicon, finder, place) ?? place;
            if (i >= Head || date.First.Day is null || document.Blocks[i].Span.Length > Longest)
                continue;
            var line = Line(own, ref date, words);
            if (alone is null && IsAlone(line, date, words))
                alone = place;
            else if (letter is null && IsLetterhead(line, date, words))
                letter = place with { IsLabelled = false };
        }

        // A stamp may stand alone in a letter; the letter's own date is the one beside its place.
        return letter ?? alone;
    }

    private static bool HasDigit(DocumentText document, int block)
    {
        var span = document.Blocks[block].Span.In(document.Text);
        return span[..Math.Min(span.Length, Longest)].IndexOfAnyInRange('0', '9') >= 0;
    }

    /// <summary>"Trnava 4. októbra (TASR) –" under a label that gives the month alone: the day of that month.</summary>
    private static Place? Dateline(DocumentText document, Lexicon lexicon, DateFinder finder, Place month)
    {
        for (var i = 0; i < Math.Min(Head, document.Blocks.Count); i++)
        {
            var own = Tokeniser.Tokenise(document, lexicon, i, Longest);
            var found = new List<DateExpression>();
            finder.Find(own, 0, own.Count, found);
            foreach (var date in found)
                if (date is { Source: YearSource.Missing, Last: null, First: { Day: { } day, Month: { } named } } && named == month.Value.First.Month && date.To < own.Count && (own[date.To].Is("(") || own[date.To].Is("-"))
                    && PartialDate.Of(month.Value.First.Year, named, day) is { } value)
                    return month with { Value = value };
        }

        return null;
    }

    /// <summary>The line that a date stands on, up to the label of another date ("… 15:40, aktualizacja: …").</summary>
    private static TokenList Line(TokenList tokens, ref DateExpression date, DateWords words)
    {
        var (from, to) = (date.From, date.To);
        while (from > 0 && !tokens[from].LineBefore)
            from--;
        while (to < tokens.Count && !tokens[to].LineBefore && !words.Published.TryMatch(tokens, to, tokens.Count, out _, out _))
            to++;
        while (to > date.To && tokens[to - 1].Is(","))
            to--;
        date = date with { From = date.From - from, To = date.To - from };
        var line = new TokenList(to - from);
        for (var i = from; i < to; i++)
            line.Add(tokens[i]);
        return line;
    }

    private static bool IsLabelled(TokenList tokens, int date, DateWords words)
    {
        for (var i = Math.Max(0, date - 10); i < date; i++)
        {
            if (!words.Published.TryMatch(tokens, i, date, out _, out var next))
                continue;
            // Only marks and short words ("am", "dnia", "on") between the label and its date; a label begins its line or follows a bar.
            var clear = i == 0 || tokens[i].LineBefore || tokens[i].Capitalised || tokens[i - 1].Kind == TokenKind.Punctuation;
            var marks = 0;
            for (; clear && next < date; next++)
            {
                clear = tokens[next].Kind == TokenKind.Punctuation || words.Is(tokens[next], DateRoles.LetterDate) || words.IsWeekday(tokens[next]);
                marks += tokens[next].Is(".") ? 1 : 0;
            }

            if (clear && marks < 3)
                return true;
        }

        return false;
    }

    /// <summary>Nothing but the date, a weekday and a time.</summary>
    private static bool IsAlone(TokenList tokens, DateExpression date, DateWords words)
    {
        // One word of a label, whatever it is, may stand before a date in figures ("Added 2005-10-19").
        var figures = date.To - date.From == 5 && date.From == 1 && tokens[0].Capitalised && !tokens[^1].Is(".");
        for (var i = 0; i < date.From && !figures; i++)
            if (tokens[i].Kind == TokenKind.Number || (tokens[i].Kind == TokenKind.Word && !words.IsWeekday(tokens[i]) && !words.Is(tokens[i], DateRoles.LetterDate)))
                return false;
        // A stamp: "2011.08.18 15:40, …".
        if (date.From == 0 && date.To + 2 < tokens.Count && tokens[date.To].Kind == TokenKind.Number && tokens[date.To + 1].Is(":") && tokens[date.To + 2].Kind == TokenKind.Number)
            return true;
        // Behind it a time, "godz. 12:18", "12:30 Uhr"; words that no number stands beside tell something of the day.
        var (longest, hour) = (0, false);
        for (var i = date.To; i < tokens.Count; i++)
        {
            longest = tokens[i].Kind == TokenKind.Word ? Math.Max(longest, tokens[i].Folded.Length) : longest;
            hour |= tokens[i].Kind == TokenKind.Number;
        }

        if (longest > (hour ? 5 : 2))
            return false;
        return tokens.Count - date.To <= 7;
    }

    /// <summary>"Liberec dne 3. května 2011", "Warszawa, 3 maja 2011 r.": one to four words, the first with a capital, then the date, then nothing.</summary>
    private static bool IsLetterhead(TokenList tokens, DateExpression date, DateWords words)
    {
        if (date.From is 0 or > 6 || tokens.Count - date.To > 1 || !tokens[0].Capitalised)
            return false;
        for (var i = 0; i < date.From; i++)
            if (tokens[i].Is(",") || words.Is(tokens[i], DateRoles.LetterDate))
                return true;
        return false;
    }
}
