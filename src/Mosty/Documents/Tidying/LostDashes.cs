namespace Mosty.Documents.Tidying;

/// <summary>A table of letters that has no dashes and bullets gives question marks for them, alone between spaces or between figures, or full stops at the start of a line.</summary>
internal static class LostDashes
{
    private const char Dash = '\u2013';

    /// <summary>Null where there is none.</summary>
    public static TidiedText? Undo(string text)
    {
        TidyWriter? writer = null;
        var kept = 0;
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (!IsDash(text, i))
                continue;
            writer ??= new TidyWriter(text);
            writer.Keep(kept, i);
            writer.Put(Dash, i, i + 1);
            kept = i + 1;
        }

        writer?.Keep(kept, text.Length);
        return writer?.Done();
    }

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny('?', '.');
        return next < 0 ? -1 : from + next;
    }

    private static bool IsDash(string text, int i)
    {
        var (before, after) = (i == 0 ? '\n' : text[i - 1], i + 1 < text.Length ? text[i + 1] : '\n');
        if (text[i] == '?' && char.IsAsciiDigit(before))
            return char.IsAsciiDigit(after);
        return before is ' ' or '\n' && after == ' ' && i + 2 < text.Length && !char.IsWhiteSpace(text[i + 2]) && (text[i] == '?' || BeginsLine(text, i));
    }

    private static bool BeginsLine(string text, int i)
    {
        while (i > 0 && (text[i - 1] is ' ' or '\t'))
            i--;
        return i == 0 || text[i - 1] is '\n' or '\f';
    }
}
