namespace Mosty.Mentions.People;

/// <summary>A run of tokens that has the shape of a person's name.</summary>
/// <param name="From">Index of the first token.</param>
/// <param name="To">Index after the last token.</param>
/// <param name="Parts">Its words, initials with their full stop.</param>
/// <param name="First">What the given name may be; null when it is not known.</param>
internal sealed record NameChunk(int From, int To, IReadOnlyList<string> Parts, IReadOnlyList<FormReading>? First, bool HasInitial);

/// <summary>Finds the longest run of capitalised words, initials and particles that can be a name.</summary>
internal sealed class NameShape(string text, TokenList tokens, PersonWords words, DateWords dates, TerritoryIndex territories)
{
    private const int Most = 4;

    /// <summary>The name that begins at a token; null when none does. With <paramref name="called"/> (an office or title stands before), an unknown given name will do.</summary>
    public NameChunk? At(int at, int end, bool called)
    {
        if (!tokens[at].Capitalised)
            return null;
        var initial = IsInitial(at, end);
        var first = initial ? null : FirstName(at, end);
        if (first is null && !initial && !called)
            return null;
        if (first is null && !IsNameWord(at))
            return null;
        var parts = new List<string>(3);
        var (i, last) = (at, at);
        while (i < end && parts.Count < Most)
        {
            if (i > at && tokens[i].LineBefore && parts.Count >= 2)
                break;
            if (IsInitial(i, end))
            {
                parts.Add(text[tokens[i].Span.Start..tokens[i + 1].Span.End]);
                i = last = i + 2;
                continue;
            }

            if (parts.Count > 0 && i + 1 < end && words.Particles.Contains(tokens[i].Folded) && !tokens[i].AllCapitals && tokens[i + 1].Capitalised && tokens[i + 1].Kind == TokenKind.Word)
            {
                parts.Add(tokens[i].Span.Of(text));
                i++;
                continue;
            }

            if (tokens[i].Kind != TokenKind.Word || !tokens[i].Capitalised || (i > at && !IsLaterWord(i, at, first is not null || initial)))
                break;
            // Where every noun has a capital, a third word is of the name only behind a second given name, an initial or a particle.
            if (words.NounsHaveCapitals && parts.Count >= 2 && words.FirstName(tokens[i - 1]) is null && !tokens[i - 1].Is(".") && tokens[i - 1].Capitalised)
                break;
            var stop = EndOfHyphenated(i, end);
            parts.Add(text[tokens[i].Span.Start..tokens[stop - 1].Span.End]);
            i = last = stop;
        }

        while (parts.Count > 0 && words.Particles.Contains(Languages.Folding.Fold(parts[^1])))
            parts.RemoveAt(parts.Count - 1);
        // "Starosta Krakowski Wojciech Nowak" with nothing known of "Krakowski": the name begins at the given name.
        if (first is null && !initial && HoldsGivenName(at, last))
            return null;
        var full = parts.Count(p => p.Length > 1 && !p.EndsWith('.'));
        return full == 0 || parts.Count < 2 || IsNamedAfter(at, last, end) ? null : new NameChunk(at, last, parts, first, initial);
    }

    private bool HoldsGivenName(int from, int to)
    {
        for (var i = from + 1; i < to - 1; i++)
            if (words.FirstName(tokens[i]) is not null)
                return true;
        return false;
    }

    private IReadOnlyList<FormReading>? FirstName(int at, int end)
    {
        var found = words.FirstName(tokens[at]);
        return found is not null && !(at + 1 < end && tokens[at + 1].Is("-") && !tokens[at + 1].SpaceBefore && at + 2 < end && !tokens[at + 2].SpaceBefore && words.FirstName(tokens[at + 2]) is null && tokens[at + 2].Folded.Length > 5) ? found : null;
    }

    private bool IsInitial(int at, int end) =>
        at + 2 < end && tokens[at].Kind == TokenKind.Word && tokens[at].Span.Length <= 2 && tokens[at].Capitalised && tokens[at + 1].Is(".") && !tokens[at + 1].SpaceBefore
        && tokens[at + 2].Kind == TokenKind.Word && tokens[at + 2].Capitalised && words.Title(tokens[at]) is null;

    /// <summary>A capitalised word that may be a name though nothing is known of it.</summary>
    private bool IsNameWord(int at) =>
        tokens[at].Kind == TokenKind.Word && tokens[at].Capitalised && !tokens[at].AllCapitals && IsNoOtherWord(at) && (!words.Declines || words.Office(tokens[Math.Max(0, at - 1)]) is not null || tokens[Math.Max(0, at - 1)].Is(".")) | !territories.Covers(tokens[at].Span);

    private bool IsLaterWord(int at, int begin, bool known)
    {
        if (!IsNoOtherWord(at))
            return false;
        // A surname may also be a town's name: after a given name it is one.
        if (territories.Covers(tokens[at].Span))
            return (known || !words.Declines) && at == begin + 1 && !tokens[at].AllCapitals && !territories.IsLong(tokens[at].Span);
        // Capitals are a surname in capitals, or an abbreviation.
        return !tokens[at].AllCapitals || tokens[at].Span.Length > 4;
    }

    private bool IsNoOtherWord(int at) =>
        words.Office(tokens[at]) is null && words.Title(tokens[at]) is null && !words.Complements.Contains(tokens[at].Folded) && !words.NamedAfter.Contains(tokens[at].Folded)
        && !words.Former.Contains(tokens[at].Folded) && dates.Month(tokens[at]) == 0 && !dates.IsWeekday(tokens[at]);

    private int EndOfHyphenated(int at, int end)
    {
        while (at + 2 < end && tokens[at + 1].Is("-") && !tokens[at + 1].SpaceBefore && !tokens[at + 2].SpaceBefore && tokens[at + 2].Kind == TokenKind.Word)
            at += 2;
        return at + 1;
    }

    /// <summary>"ul. Tadeusza Kościuszki", "Univerzita Tomáše Bati", "Konrad-Adenauer-Stiftung", "Karol Adamiecki University".</summary>
    private bool IsNamedAfter(int from, int to, int end)
    {
        var before = from - 1;
        while (before >= 0 && from - before <= 4 && (tokens[before].Is(".") || words.Title(tokens[before]) is { Count: 0 }) && !words.NamedAfter.Contains(tokens[before].Folded))
            before--;
        if (before >= 0 && words.NamedAfter.Contains(tokens[before].Folded) && tokens[before].Block == tokens[from].Block)
            return true;
        if (to < end && tokens[to].Is("-") && !tokens[to].SpaceBefore)
            to++;
        return to < end && tokens[to].Capitalised && words.NamedAfter.Contains(tokens[to].Folded);
    }
}
