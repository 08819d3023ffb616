using Mosty.Languages;

namespace Mosty.Documents;

/// <summary>
/// Marks boilerplate by its words and its shape. Precision before recall: a menu that is read costs little, a paragraph that is not read
/// is lost, so every rule is bound to short blocks or to words that prose about partnerships does not use together.
/// </summary>
internal sealed class NoiseMarker(NoiseWords words)
{
    private const int LongestLabel = 60;
    private const int LongestLine = 200;
    private const int LongestNotice = 1200;

    /// <summary>A date line of its own this near to the top is when the page was published.</summary>
    private const int TopBlocks = 4;

    public NoiseWords Words => words;

    /// <summary>The blocks, those that are boilerplate marked. Blocks already marked stay as they are.</summary>
    public List<Block> Mark(string text, List<Block> blocks)
    {
        var marked = new List<Block>(blocks.Count);
        foreach (var block in blocks)
            marked.Add(block.Noise is null && KindOf(text, block.Span) is { } kind ? block with { Noise = kind } : block);
        NoiseRuns.Menus(text, marked);
        NoiseRuns.Contacts(text, marked);
        NoiseRuns.Tail(text, marked);
        MarkTopDate(text, marked);
        return marked;
    }

    /// <summary>Is this line a page's number, a menu item or a button, so that no paragraph goes on over it?</summary>
    public bool IsWholeLine(string text, TextSpan span) => span.Length <= LongestLabel && (IsPageMark(text, span) || Label(Folding.Fold(span.In(text))) is not null);

    /// <summary>Is this line nothing but a page's number: "Strona 1/2", "Seite 3 von 12", "- 3 -"?</summary>
    private bool IsPageMark(string text, TextSpan span)
    {
        if (span.Length is < 3 or > 24 || span.In(text).IndexOfAnyInRange('0', '9') < 0)
            return false;
        var line = Folding.Fold(span.In(text));
        var parts = line.Split([' ', '/', '|', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["-", var lone, "-"])
            return IsNumber(lone);
        return parts.Length switch
        {
            2 => words.PageWords.Contains(parts[0]) && IsNumber(parts[1]),
            3 => words.PageWords.Contains(parts[0]) && IsNumber(parts[1]) && IsNumber(parts[2]),
            4 => words.PageWords.Contains(parts[0]) && IsNumber(parts[1]) && words.OfWords.Contains(parts[2]) && IsNumber(parts[3]),
            _ => false,
        };
    }

    private static bool IsNumber(string part) => part.Length is > 0 and <= 4 && part.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private string? KindOf(string text, TextSpan span)
    {
        if (span.Length > LongestNotice)
            return null;
        var raw = span.In(text);
        if (raw.StartsWith("![") && raw[^1] == ')')
            return NoiseKinds.Gallery;
        if (raw[0] == '|' && NoiseShapes.IsDateLine(raw))
            return NoiseKinds.Publication;
        if (span.Length > LongestLine)
            return raw.Contains("cookie", StringComparison.OrdinalIgnoreCase) || MayNameBrowser(raw) ? Notice(Folding.Fold(raw)) : null;
        if (IsPageMark(text, span))
            return NoiseKinds.PageMark;
        var folded = Folding.Fold(raw);
        if (folded.Length == 0)
            return null;
        return Label(folded) ?? Starting(folded) ?? Containing(folded) ?? Notice(folded) ?? (NoiseShapes.IsCopyright(raw) ? NoiseKinds.Copyright : null) ?? (NoiseShapes.IsPicture(raw) ? NoiseKinds.Gallery : null) ?? (NoiseShapes.IsBreadcrumb(raw) ? NoiseKinds.Breadcrumb : null)
            ?? (NoiseShapes.IsContact(folded, words) ? NoiseKinds.Contact : null);
    }

    private bool MayNameBrowser(ReadOnlySpan<char> raw)
    {
        // Cheap test before folding long paragraphs: the first half of every browser word is plain ASCII.
        foreach (var word in words.BrowserWords)
            if (raw.Contains(word.AsSpan(0, word.Length / 2), StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>The whole line is a menu item or button, or several of them run together ("galeriaGALERIA").</summary>
    private string? Label(string folded)
    {
        if (folded.Length > LongestLabel)
            return null;
        var label = folded.AsSpan().Trim(" 0123456789.:|-\u00BB\u203A>\u2022+*[]()\u2192\u25BC\u25B2\u00D7");
        return words.ExactBySpan.TryGetValue(label, out var kind) ? kind : Glued(label);
    }

    private string? Glued(ReadOnlySpan<char> label)
    {
        string? kind = null;
        for (var at = 0; at < label.Length;)
        {
            var length = 0;
            for (var end = label.Length; end >= at + 4 && length == 0; end--)
                if (words.ExactBySpan.TryGetValue(label[at..end], out var found))
                    (kind, length) = (found, end - at);
            if (length == 0)
                return null;
            at += length;
            while (at < label.Length && !char.IsLetterOrDigit(label[at]))
                at++;
        }

        return kind;
    }

    private string? Starting(string folded)
    {
        if (char.IsAsciiDigit(folded[0]))
            return Array.Exists(words.Publication, phrase => NoiseShapes.IsStamp(folded, phrase)) ? NoiseKinds.Publication : null;
        if (!words.Starts.TryGetValue(folded[0], out var starts))
            return null;
        foreach (var (phrase, kind) in starts)
            if (folded.StartsWith(phrase, StringComparison.Ordinal) && (folded.Length == phrase.Length || !char.IsLetter(folded[phrase.Length]))
                && Fits(folded, kind))
                return kind;
        return null;
    }

    /// <summary>A line that begins like a publication line must hold a date or be short; buttons and links are short anyway.</summary>
    private static bool Fits(string folded, string kind) => kind switch
    {
        NoiseKinds.Publication => folded.Length <= 120 && folded.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && NoiseShapes.Words(folded) <= 14,
        NoiseKinds.SkipLink => folded.Length <= 160,
        NoiseKinds.Related => folded.Length <= 140,
        _ => folded.Length <= 80 && !folded.EndsWith('.'),
    };

    private string? Containing(string folded)
    {
        if (!folded.AsSpan().ContainsAny(words.AnyContained))
            return null;
        foreach (var (phrase, kind) in words.Contains)
            if (folded.Contains(phrase, StringComparison.Ordinal))
                return kind;
        return null;
    }

    /// <summary>A cookie notice or a browser warning.</summary>
    private string? Notice(string folded)
    {
        if (folded.Length <= 80 && folded.Contains("newsletter", StringComparison.Ordinal) && folded[^1] != '.')
            return NoiseKinds.Newsletter;
        if (folded.Contains("cookie", StringComparison.Ordinal) && (folded.Length <= LongestLabel || Any(folded, words.CookieCues)))
            return NoiseKinds.Cookies;
        return Any(folded, words.BrowserWords) && Any(folded, words.BrowserCues) ? NoiseKinds.Browser : null;
    }

    private static bool Any(string folded, string[] cues)
    {
        foreach (var cue in cues)
            if (folded.Contains(cue, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static void MarkTopDate(string text, List<Block> blocks)
    {
        var seen = 0;
        for (var i = 0; i < blocks.Count && seen < TopBlocks; i++)
        {
            if (blocks[i].Noise is not null)
                continue;
            // The first block is a title or a letter's own date; a page's date comes after its title.
            if (seen++ > 0 && NoiseShapes.IsDateLine(blocks[i].Span.In(text)))
            {
                blocks[i] = blocks[i] with { Noise = NoiseKinds.Publication };
                return;
            }
        }
    }
}
