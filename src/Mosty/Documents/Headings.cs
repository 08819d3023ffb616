namespace Mosty.Documents;

/// <summary>Finds headings among the paragraphs of a text without markup: short lines without a final stop that stand before other text.</summary>
internal static class Headings
{
    private const int Longest = 100;
    private const int MostWords = 14;
    private const int LongestLabel = 60;
    private const int MostLabelWords = 8;

    /// <summary>So many lines may stand over one another as title and headings; behind a person's name, a further one is that person's office.</summary>
    private const int LongestRun = 2;

    public static List<Block> Mark(string text, List<Block> blocks)
    {
        var titled = false;
        var run = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Noise is not null)
                continue;
            var shape = block.Kind == BlockKind.Heading ? Shape.None : ShapeOf(text, block);
            run = shape == Shape.None ? 0 : run + 1;
            var next = Next(blocks, i);
            var afterName = i > 0 && IsName(blocks[i - 1].Span.In(text));
            if (shape != Shape.None && next is not null && !BrokenByPage(text, shape, block, next) && IsHeading(text, shape, afterName ? run : Math.Min(run, LongestRun), next, !titled))
            {
                blocks[i] = block with { Kind = BlockKind.Heading, Level = !titled ? 1 : shape == Shape.Label ? 3 : 2 };
                if (shape != Shape.Line)
                    run = 0;
            }

            titled |= blocks[i].Kind == BlockKind.Heading || (run == 0 && block.Span.Length >= 80);
        }

        return blocks;
    }

    /// <summary>What is shorter is no text that a heading could stand over.</summary>
    private const int ShortestText = 20;

    private enum Shape { None, Line, Label, Partner, Capitals }

    private static bool IsHeading(string text, Shape shape, int run, Block next, bool title)
    {
        // Names with countries one under the other are a list.
        if (shape is Shape.Label || (shape is Shape.Partner && ShapeOf(text, next) is not Shape.Partner))
            return true;
        // A line over other lines of its sort heads nothing, but for the title of the whole.
        var beforeText = next.Kind is BlockKind.ListItem or BlockKind.TableRow or BlockKind.Heading || ShapeOf(text, next) is Shape.None or Shape.Label or Shape.Partner;
        if (!title && next.Span.Length < ShortestText && next.Kind == BlockKind.Paragraph)
            return false;
        return title || (beforeText && (run <= LongestRun || shape == Shape.Capitals));
    }

    private static Shape ShapeOf(string text, Block block)
    {
        var line = block.Span.In(text);
        if (block.Kind is BlockKind.TableRow || line.Length > Longest || line.Length < 3 || Wrapping.IsAddress(line) || NoiseShapes.Words(line) > MostWords)
            return Shape.None;
        if (block.Kind == BlockKind.ListItem)
            return Shape.None;
        if (line.IndexOf("....") >= 0)
            return Shape.None;
        var opening = line.TrimStart("\"'*_#\u201E\u201D\u201C\u00AB\u00BB ");
        if (opening.IsEmpty || !(char.IsUpper(opening[0]) || char.IsAsciiDigit(opening[0]) || HasCapitalWord(opening)))
            return Shape.None;
        var last = line[^1];
        if (last == ':')
            return line.Length <= LongestLabel && NoiseShapes.Words(line) <= MostLabelWords ? Shape.Label : Shape.None;
        if (Wrapping.EndsSentence(last) && !line.EndsWith("...") && last != '?')
            return Shape.None;
        if (last is ',' or '-' or '\u2013' or '+' || NoiseShapes.IsDateLine(line) || DigitsPrevail(line))
            return Shape.None;
        if (IsLabelledValue(line))
            return Shape.None;
        if (IsPartner(line))
            return Shape.Partner;
        return IsCapitals(line) ? Shape.Capitals : Shape.Line;
    }

    /// <summary>"Members: A. Novak, B. Kowalski": a filled-in form, no heading.</summary>
    private static bool IsLabelledValue(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon is > 2 and < 30 && NoiseShapes.Words(line[..colon]) <= 2 && (line[(colon + 1)..].IndexOfAny(',', '\n', '(') >= 0 || NoiseShapes.Words(line[(colon + 1)..]) <= 3);
    }

    /// <summary>A name in capitals behind a picture's label, as in "flag POLAND".</summary>
    private static bool HasCapitalWord(ReadOnlySpan<char> line)
    {
        var run = 0;
        foreach (var c in line)
            if ((run = char.IsUpper(c) ? run + 1 : 0) >= 4)
                return true;
        return false;
    }

    /// <summary>Every word begins with a capital: a person's name, an address.</summary>
    private static bool IsName(ReadOnlySpan<char> line)
    {
        var words = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsLetter(line[i]) || (i > 0 && line[i - 1] != ' '))
                continue;
            if (!char.IsUpper(line[i]))
                return false;
            words++;
        }

        return words is 2 or 3;
    }

    /// <summary>A name with its country in brackets: "Bursa (Turkey)".</summary>
    private static bool IsPartner(ReadOnlySpan<char> line)
    {
        var open = line.IndexOf('(');
        return line[^1] == ')' && open is > 2 and < 50 && line.Length - open is > 3 and < 50 && char.IsUpper(line[open + 1]) && line.IndexOfAnyInRange('0', '9') < 0
            && line[(open + 1)..].IndexOf('(') < 0 && NoiseShapes.Words(line[..open]) <= 5;
    }

    private static bool IsCapitals(ReadOnlySpan<char> line)
    {
        var (capitals, small) = (0, 0);
        foreach (var c in line)
            (capitals, small) = (capitals + (char.IsUpper(c) ? 1 : 0), small + (char.IsLower(c) ? 1 : 0));
        return capitals >= 4 && small <= capitals / 10;
    }

    private static bool DigitsPrevail(ReadOnlySpan<char> line)
    {
        var (digits, letters) = (0, 0);
        foreach (var c in line)
            (digits, letters) = (digits + (char.IsAsciiDigit(c) ? 1 : 0), letters + (char.IsLetter(c) ? 1 : 0));
        return digits * 2 > letters;
    }

    /// <summary>The last line of a page is a sentence cut in two rather than a heading without its text.</summary>
    private static bool BrokenByPage(string text, Shape shape, Block block, Block next) =>
        shape == Shape.Line && text.AsSpan(block.Span.End, next.Span.Start - block.Span.End).Contains('\f');

    private static Block? Next(List<Block> blocks, int i)
    {
        for (var k = i + 1; k < blocks.Count; k++)
            if (blocks[k].Noise is null)
                return blocks[k];
        return null;
    }
}
