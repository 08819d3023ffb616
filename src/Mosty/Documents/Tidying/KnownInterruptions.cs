using Mosty.Languages;

namespace Mosty.Documents.Tidying;

/// <summary>Lines that interrupt a sentence wherever it stands, also a short one of a list: a registry's stamp by its words, a running head by the document's first line.</summary>
internal sealed class KnownInterruptions(string text, NoiseWords words)
{
    private const int LongestLine = 70, MostLines = 4, MostWords = 7;

    /// <summary>A running head is at least so long, and cut to this length at most.</summary>
    private const int ShortestHead = 10, LongestHead = 60;

    private readonly string head = Head(text);

    /// <summary>The line on which the sentence of a line goes on in small letters; null where nothing known interrupts it.</summary>
    public int? Behind(List<TextSpan> lines, int before)
    {
        var next = before + 1;
        while (next < lines.Count && next - before <= MostLines && lines[next].Length <= LongestLine && (IsStamp(lines[next].In(text)) || IsHead(lines[next].In(text))))
            next++;
        return next > before + 1 && next < lines.Count && char.IsLower(text[lines[next].Start]) ? next : null;
    }

    /// <summary>"RECEIVED 12 -03- 2020", "Ref. 1535/12": a word of stamps, then little else.</summary>
    private bool IsStamp(ReadOnlySpan<char> line)
    {
        if (NoiseShapes.Words(line) > MostWords)
            return false;
        var folded = Folding.Fold(line);
        foreach (var phrase in words.StampWords)
            if (folded.StartsWith(phrase, StringComparison.Ordinal) && (folded.Length == phrase.Length
                || (!char.IsLetter(folded[phrase.Length]) && (folded.AsSpan(phrase.Length).IndexOfAnyInRange('0', '9') >= 0 || folded[^1] == ':'))))
                return true;
        return false;
    }

    /// <summary>The document's own first line once more, with the number of the page.</summary>
    private bool IsHead(ReadOnlySpan<char> line) =>
        head.Length >= ShortestHead && line.StartsWith(head, StringComparison.Ordinal) && line[head.Length..].Trim().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The first line, without a page number, cut at a space where it is long.</summary>
    private static string Head(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = text.IndexOf('\n', start);
        var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start).TrimEnd();
        return (line.Length <= LongestHead ? line.TrimEnd("0123456789 ") : line[..Math.Max(0, line[..(LongestHead + 1)].LastIndexOf(' '))]).ToString();
    }
}
