namespace Mosty.Evaluation.Damage;

/// <summary>What optical recognition takes for something else.</summary>
internal static class Confusions
{
    private const double Plain = 0.008;
    private const double Marked = 0.1;

    private static readonly (string Shape, string[] Taken)[] Shapes =
    [
        ("rn", ["m"]), ("m", ["rn"]), ("cl", ["d"]), ("vv", ["w"]), ("w", ["vv"]), ("ii", ["n"]),
        ("l", ["1", "I"]), ("1", ["l", "I"]), ("I", ["l", "1"]), ("0", ["O", "o"]), ("O", ["0"]), ("5", ["S"]), ("S", ["5"]), ("8", ["B"]), ("B", ["8"]),
        ("h", ["b"]), ("e", ["c"]), ("c", ["e"]), ("n", ["u"]), ("u", ["n"]), ("f", ["t"]), (",", ["."]),
        ("\u00F3", ["6", "\u00E9", "o"]), ("\u0142", ["t", "l"]), ("\u0119", ["e"]), ("\u0105", ["a"]), ("\u015B", ["s"]), ("\u017C", ["z", "\u017A"]), ("\u0144", ["n", "fi"]),
        ("\u0159", ["r", "f"]), ("\u011B", ["e", "\u00E9"]), ("\u0161", ["s"]), ("\u010D", ["c", "\u00E9"]), ("\u016F", ["u", "\u00FA"]), ("\u0165", ["t"]), ("\u013E", ["l"]),
        ("\u00F6", ["o", "6"]), ("\u00FC", ["u", "ii"]), ("\u00E4", ["a", "\u00E1"]), ("\u00DF", ["B"]),
    ];

    public static DamagedText Apply(string text, DamageRandom random)
    {
        var writer = new DamageWriter(text);
        for (var i = 0; i < text.Length;)
        {
            var (shape, taken) = Array.Find(Shapes, s => string.CompareOrdinal(text, i, s.Shape, 0, s.Shape.Length) == 0);
            // A letter with a mark that the list does not have is most often taken for the bare one.
            if (shape is null && char.IsLetter(text[i]) && text[i] >= 0x80)
                (shape, taken) = (text[i].ToString(), [LetterDamage.Bare(text[i])]);
            if (shape is not null && random.Chance(shape[0] < 0x80 ? Plain : Marked))
            {
                writer.Put(random.Of(taken), i);
                i += shape.Length;
            }
            else
                writer.Keep(i++);
        }

        return writer.Done();
    }
}
