namespace Mosty.Documents;

/// <summary>Lets the neighbours of a line confirm or overrule what its own shape says.</summary>
internal static class LineKinds
{
    /// <summary>A dash opens direct speech as well as a list item; items are not that long.</summary>
    private const int LongestDashItem = 150;

    public static List<TextLine> Settle(string text, List<TextLine> lines, NoiseMarker noise)
    {
        DropRules(text, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (noise.IsWholeLine(text, line.Span))
                lines[i] = line with { Kind = LineKind.Noise };
            else if (line.Kind == LineKind.Numbered && !InSequence(lines, i))
                lines[i] = line with { Kind = LineKind.Plain, Body = line.Span.Start };
            else if (line.Kind == LineKind.Bullet && text[line.Span.Start] is '\u2013' or '\u2014' or '-' && line.Length > LongestDashItem && !HasBulletBeside(text, lines, i))
                lines[i] = line with { Kind = LineKind.Plain, Body = line.Span.Start };
        }

        TableRows.Find(text, lines);
        return lines;
    }

    /// <summary>A drawn line parts what stands above and below it, but for the rule under the header of a table drawn with bars.</summary>
    private static void DropRules(string text, List<TextLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Kind != LineKind.Rule)
                continue;
            if (i + 1 < lines.Count && lines[i].Span.In(text).IndexOfAny('|', '+') < 0)
                lines[i + 1] = lines[i + 1] with { BlankBefore = lines[i + 1].BlankBefore + 2 };
            lines.RemoveAt(i);
        }
    }

    /// <summary>Lists count up, now and then with a gap; a lone "14." begins a date or an address.</summary>
    private static bool InSequence(List<TextLine> lines, int i)
    {
        var number = lines[i].Number;
        for (var step = 1; step <= 6; step++)
        {
            if (i >= step && lines[i - step] is { Kind: LineKind.Numbered } before && number - before.Number is > 0 and <= 3)
                return true;
            if (i + step < lines.Count && lines[i + step] is { Kind: LineKind.Numbered } after && after.Number - number is > 0 and <= 3)
                return true;
        }

        return false;
    }

    private static bool HasBulletBeside(string text, List<TextLine> lines, int i) =>
        (i > 0 && lines[i - 1].Kind == LineKind.Bullet && text[lines[i - 1].Span.Start] == '-' && text[lines[i].Span.Start] == '-')
        || (i + 1 < lines.Count && lines[i + 1].Kind == LineKind.Bullet && text[lines[i + 1].Span.Start] == '-' && text[lines[i].Span.Start] == '-');
}
