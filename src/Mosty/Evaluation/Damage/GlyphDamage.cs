namespace Mosty.Evaluation.Damage;

/// <summary>Bold print made by printing twice: each glyph comes twice out of the PDF.</summary>
internal static class GlyphDamage
{
    private const int HeadingLength = 80;

    /// <summary>The first line, a quarter of the other short lines, and in long ones now and then a few words in a row.</summary>
    public static DamagedText Doubled(string text, DamageRandom random)
    {
        var writer = new DamageWriter(text);
        var first = true;
        foreach (var (start, end) in TextLineSpans.Of(text))
        {
            var isBlank = text.AsSpan(start, end - start).IsWhiteSpace();
            var isWholeBold = !isBlank && end - start <= HeadingLength && (first || random.Chance(0.25));
            first &= isBlank;
            var bold = 0;
            for (var i = start; i < end; i++)
            {
                if (i == start || char.IsWhiteSpace(text[i - 1]))
                    bold = bold > 0 ? bold - 1 : !isWholeBold && random.Chance(0.02) ? random.Between(2, 6) : 0;
                writer.Keep(i);
                if ((isWholeBold || bold > 0) && !char.IsWhiteSpace(text[i]) && !char.IsSurrogate(text[i]))
                    writer.Put(text[i].ToString(), i);
            }
        }

        return writer.Done();
    }
}
