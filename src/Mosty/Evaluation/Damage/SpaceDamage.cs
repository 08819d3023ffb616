namespace Mosty.Evaluation.Damage;

/// <summary>Spaces at which a line may not break, as word processors and web editors put them.</summary>
internal static class SpaceDamage
{
    public static DamagedText NoBreak(string text, DamageRandom random)
    {
        var writer = new DamageWriter(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' && random.Chance(Binds(text, i) ? 1 : 0.1))
                writer.Put(random.Chance(0.2) ? "\u202F" : "\u00A0", i);
            else
                writer.Keep(i);
        }

        return writer.Done();
    }

    /// <summary>After a figure or its full stop, and after a word of one letter.</summary>
    private static bool Binds(string text, int space)
    {
        var last = space - 1;
        if (last >= 0 && text[last] == '.')
            last--;
        return last >= 0 && (char.IsDigit(text[last]) || (char.IsLetter(text[last]) && (last == 0 || !char.IsLetterOrDigit(text[last - 1]))));
    }
}
