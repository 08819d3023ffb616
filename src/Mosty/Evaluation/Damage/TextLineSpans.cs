namespace Mosty.Evaluation.Damage;

/// <summary>The lines of a text, each with its line end.</summary>
internal static class TextLineSpans
{
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed + 1;
            yield return (start, end);
            start = end;
        }
    }

    /// <summary>Words between white space.</summary>
    public static IEnumerable<(int Start, int End)> Words(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            var from = i;
            while (i < end && !char.IsWhiteSpace(text[i]))
                i++;
            yield return (from, i);
        }
    }

    /// <summary>A row of cells: a tab, an upright stroke or a wide gap between words.</summary>
    public static bool IsTableRow(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).Trim();
        return line.ContainsAny('\t', '|') || line.IndexOf("   ") >= 0;
    }
}
