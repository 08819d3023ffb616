namespace Mosty.Documents;

/// <summary>Boilerplate that only shows in several blocks together: menus and addresses.</summary>
internal static class NoiseRuns
{
    private const int ShortestMenu = 4;
    private const int LongestItem = 40;

    /// <summary>So many unknown items may stand between two known ones.</summary>
    private const int LargestGap = 3;

    /// <summary>In a run of short unpunctuated lines, what lies between two known menu words is menu too, if known words are a third of it.</summary>
    public static void Menus(string text, List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count;)
        {
            if (!IsItem(text, blocks[i]))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < blocks.Count && IsItem(text, blocks[end]))
                end++;
            if (end - i >= ShortestMenu)
                MarkBetween(blocks, i, end);
            i = end;
        }
    }

    /// <summary>A short line ending in a number, right before a line that opens with a postal code, is the street.</summary>
    public static void Contacts(string text, List<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            var street = blocks[i - 1];
            if (blocks[i].Noise == NoiseKinds.Contact && street is { Noise: null, Span.Length: <= 40 } && NoiseShapes.IsPostal(Languages.Folding.Fold(blocks[i].Span.In(text)))
                && char.IsLetter(text[street.Span.Start]) && street.Span.In(text)[^1] is >= '0' and <= '9' && NoiseShapes.Words(street.Span.In(text)) <= 4)
                blocks[i - 1] = street with { Noise = NoiseKinds.Contact };
        }
    }

    /// <summary>What follows the label "related articles" or "comments" in the second half of a page is other people's text, up to the end.</summary>
    public static void Tail(string text, List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Noise is not (NoiseKinds.Related or NoiseKinds.Comments) || blocks[i].Span.Length > LongestItem || blocks[i].Span.Start < text.Length / 2)
                continue;
            for (var k = i + 1; k < blocks.Count; k++)
                blocks[k] = blocks[k] with { Noise = blocks[k].Noise ?? blocks[i].Noise };
            return;
        }
    }

    private static void MarkBetween(List<Block> blocks, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!IsLink(blocks[i]))
                continue;
            var (last, known) = (i, 1);
            for (var k = i + 1; k < to && k - last <= LargestGap + 1; k++)
                if (IsLink(blocks[k]))
                    (last, known) = (k, known + 1);
            if (known >= 2 && known * 3 >= last - i + 1)
                for (var k = i; k <= last; k++)
                    if (blocks[k].Noise is null)
                        blocks[k] = blocks[k] with { Noise = NoiseKinds.Menu };
            i = last;
        }
    }

    private static bool IsLink(Block block) =>
        block.Noise is NoiseKinds.Menu or NoiseKinds.Share or NoiseKinds.SkipLink or NoiseKinds.Search or NoiseKinds.Gallery or NoiseKinds.Comments;

    private static bool IsItem(string text, Block block) =>
        IsLink(block) || (block is { Noise: null, Kind: not BlockKind.TableRow, Span.Length: <= LongestItem } && block.Span.In(text).IndexOfAnyInRange('0', '9') < 0
            && NoiseShapes.Words(block.Span.In(text)) <= 5 && !Wrapping.EndsSentence(text[block.Span.End - 1]) && text[block.Span.End - 1] is not (':' or ',' or ')'));
}
