using System.Globalization;
using Mosty.Languages;

namespace Mosty.Documents;

/// <summary>What is wrong with a page's text layer, so that recognising its picture gives more.</summary>
internal enum LayerFault
{
    None,

    /// <summary>Letters of private fonts, replacement characters, control characters: a font without a table of its letters.</summary>
    Garbage,

    /// <summary>"PPaarrttnneerr": bold that was printed as each letter twice.</summary>
    Doubled,

    /// <summary>"wrze?nia": question marks where letters were.</summary>
    LostLetters,

    /// <summary>A page of Polish, Czech or Slovak without a single mark.</summary>
    NoMarks,

    /// <summary>Words of no known language, such as a font whose letters were shuffled.</summary>
    NoLanguage,
}

/// <summary>Judges the text layer of a page by its words. What the shares below are was found on pages typeset whole and then damaged one way each.</summary>
internal sealed class TextLayer(LanguageIdentifier languages)
{
    /// <summary>Fewer words tell nothing of the layer.</summary>
    private const int FewestWords = 12;

    /// <summary>A page of so many words has a language, if it is one of the known ones.</summary>
    private const int WordsOfALanguage = 40;

    private const double MostGarbage = 0.03, MostLost = 0.06, MostDoubled = 0.3, FewestMarks = 0.01;

    /// <summary>Languages with at least so many marked letters have them in every line.</summary>
    private const int RichInMarks = 8;

    private const int LettersThatShowMarks = 200;

    public LayerFault FaultOf(LayoutPage page)
    {
        var count = new Counts();
        foreach (var line in page.Lines)
            foreach (var word in line.Words)
                count.Add(word.Text);
        if (count.Words < FewestWords)
            return LayerFault.None;
        if (count.Strange > MostGarbage * count.Characters)
            return LayerFault.Garbage;
        if (count.LongWords > 0 && count.Doubled > MostDoubled * count.LongWords)
            return LayerFault.Doubled;
        if (count.Lost > MostLost * count.Words)
            return LayerFault.LostLetters;
        var language = languages.Identify(string.Join('\n', page.Lines.Select(l => l.Text)).AsSpan());
        if (language == LanguageIdentifier.Undetermined)
            return count.Words >= WordsOfALanguage && count.Letters > count.Characters / 2 ? LayerFault.NoLanguage : LayerFault.None;
        return count.Letters >= LettersThatShowMarks && count.Marked < FewestMarks * count.Letters && languages.MarkedLettersOf(language) >= RichInMarks
            ? LayerFault.NoMarks : LayerFault.None;
    }

    /// <summary>What a person is told of a page that was recognised in spite of its layer.</summary>
    public static string Reason(LayerFault fault) => fault switch
    {
        LayerFault.Garbage => "its text layer holds characters of no alphabet",
        LayerFault.Doubled => "its text layer holds each letter twice",
        LayerFault.LostLetters => "its text layer has lost letters",
        LayerFault.NoMarks => "its text layer has lost the marks of its letters",
        _ => "its text layer is in no language that is known here",
    };

    private sealed class Counts
    {
        private const int Long = 6;

        public int Words { get; private set; }
        public int LongWords { get; private set; }
        public int Doubled { get; private set; }
        public int Lost { get; private set; }
        public int Characters { get; private set; }
        public int Letters { get; private set; }
        public int Marked { get; private set; }
        public int Strange { get; private set; }

        public void Add(string word)
        {
            Words++;
            Characters += word.Length;
            foreach (var c in word)
            {
                Letters += char.IsLetter(c) ? 1 : 0;
                Marked += c >= 0x80 && char.IsLetter(c) ? 1 : 0;
                Strange += c == '\uFFFD' || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned ? 1 : 0;
            }

            if (word.Length >= Long)
            {
                LongWords++;
                Doubled += IsDoubled(word) ? 1 : 0;
            }

            Lost += HasLostLetter(word) ? 1 : 0;
        }

        private static bool IsDoubled(string word)
        {
            var pairs = 0;
            for (var i = 0; i + 1 < word.Length; i += 2)
                pairs += word[i] == word[i + 1] ? 1 : 0;
            return pairs >= word.Length / 2 - 1;
        }

        /// <summary>A question mark between two letters, or before one.</summary>
        private static bool HasLostLetter(string word)
        {
            for (var i = 0; i + 1 < word.Length; i++)
                if (word[i] == '?' && char.IsLetter(word[i + 1]))
                    return true;
            return false;
        }
    }
}
