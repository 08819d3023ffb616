namespace Mosty.Languages;

/// <summary>The evidence of all known languages in tables: a word, a marked letter or a trigram → how much it speaks for each.</summary>
internal sealed class LanguageEvidence
{
    private const double OfWord = 1.0, OfFoldedWord = 0.5, OfLetter = 0.6, OfTrigram = 0.12, OfContainer = 1.15, OfForeignLetter = 0.4, LeastOfWords = 0.04;

    /// <summary>A common word of a like language that is not read outweighs one that both have.</summary>
    private const float AgainstOfWord = -1.5f;

    /// <summary>A letter that it never writes outweighs several that it shares.</summary>
    private const float AgainstOfLetter = -4f;

    private readonly string[] languages;
    private readonly Dictionary<string, float[]> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float[]> folded = new(StringComparer.Ordinal);
    private readonly Dictionary<char, float[]> letters = [];
    private readonly Dictionary<int, float[]> trigrams = [];
    private readonly WordMemo<double[]> memo = new();

    public LanguageEvidence(IReadOnlyList<Lexicon> lexicons)
    {
        languages = [.. lexicons.Select(l => l.Language)];
        for (var i = 0; i < lexicons.Count; i++)
        {
            var profile = LanguageProfile.Of(lexicons[i]);
            foreach (var word in profile.Words)
            {
                Note(words, word.ToLowerInvariant(), i);
                Note(folded, Folding.Fold(word), i);
            }

            foreach (var letter in profile.Letters)
                Note(letters, letter, i);
            foreach (var trigram in profile.Trigrams.Split('|'))
                if (trigram.Length == 3)
                    Note(trigrams, Key(trigram[0], trigram[1], trigram[2]), i);
        }

        Weigh(words.Values);
        Weigh(folded.Values);
        Weigh(letters.Values);
        Weigh(trigrams.Values);
        // Behind the weighing: what speaks against one language says nothing of how many share it.
        for (var i = 0; i < lexicons.Count; i++)
        {
            var profile = LanguageProfile.Of(lexicons[i]);
            foreach (var word in profile.ForeignWords)
                Note(words, word.ToLowerInvariant(), i, AgainstOfWord);
            foreach (var letter in profile.ForeignLetters)
                Note(letters, letter, i, AgainstOfLetter);
        }
    }

    /// <summary>A fresh count: one sum for each language, then of each the part that common words gave, then the number of words.</summary>
    public double[] Start() => new double[2 * languages.Length + 1];

    public void Add(ReadOnlySpan<char> text, double[] count)
    {
        Span<char> word = stackalloc char[32], plain = stackalloc char[32];
        for (var i = 0; i < text.Length;)
        {
            var (length, full) = (0, 0);
            while (i < text.Length && (char.IsLetter(text[i]) || Folding.IsIgnored(text[i])))
            {
                var c = text[i++];
                if (full < word.Length)
                    word[full++] = char.ToLowerInvariant(c);
                if (!Folding.IsIgnored(c) && length < plain.Length)
                    plain[length++] = Folding.Fold(c);
            }

            if (length == 0)
            {
                i++;
                continue;
            }

            var hash = FoldedHash.Of(word[..full]);
            var whole = WordStrings.Of(word[..full], hash);
            var evidence = memo.TryGet(whole, hash, out var known) ? known : memo.Keep(whole, hash, Of(word[..full], plain[..length]));
            count[^1]++;
            for (var n = 0; n < evidence.Length; n++)
                count[n] += evidence[n];
        }
    }

    /// <summary>What one word tells: a sum for each language, then of each the part that common words gave.</summary>
    private double[] Of(ReadOnlySpan<char> word, ReadOnlySpan<char> plain)
    {
        var count = new double[2 * languages.Length];
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var weights))
            SumWord(count, weights, OfWord);
        else if (folded.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(plain, out weights))
            SumWord(count, weights, OfFoldedWord);
        foreach (var c in word)
            if (c >= 0x80 && (IsLatin(c) || letters.ContainsKey(c)) && char.IsLetter(c))
                Letter(count, c);
        for (var n = -1; n + 1 < plain.Length; n++)
            if (trigrams.TryGetValue(Key(n < 0 ? ' ' : plain[n], plain[n + 1], n + 2 < plain.Length ? plain[n + 2] : ' '), out weights))
                Sum(count, weights, OfTrigram);
        return count;
    }

    public string Decide(double[] count, string? hint, double least)
    {
        var best = 0;
        var hinted = Array.IndexOf(languages, hint);
        if (hinted >= 0)
            count[hinted] *= OfContainer;
        for (var i = 1; i < languages.Length; i++)
            if (count[i] > count[best])
                best = i;
        // Trigrams alone do not make a language: every text has some of its common words.
        if (count[^1] > 0 && count[best] / count[^1] >= least && count[languages.Length + best] / count[^1] >= LeastOfWords)
            return languages[best];
        // A text too short to tell: what the container says is better than nothing.
        return hint is not null && count[^1] < 30 ? hint : LanguageIdentifier.Undetermined;
    }

    public int IndexOf(string language) => Array.IndexOf(languages, language);

    /// <summary>Of a count, the evidence for each language.</summary>
    public float[] Scores(double[] count) => [.. count.Take(languages.Length).Select(c => (float)c)];

    /// <summary>The language that speaks so many times louder than the main one, and loud enough; null for none.</summary>
    public string? Stronger(float[] scores, int main, float times, float least)
    {
        var best = Array.IndexOf(scores, scores.Max());
        return best != main && scores[best] >= least && scores[best] >= times * scores[main] ? languages[best] : null;
    }

    private void Note<T>(Dictionary<T, float[]> table, T feature, int language, float weight = 1) where T : notnull
    {
        if (!table.TryGetValue(feature, out var weights))
            table[feature] = weights = new float[languages.Length];
        weights[language] = weight;
    }

    /// <summary>What one language has counts full, what half of them have counts less than half, what all have counts nearly nothing.</summary>
    private static void Weigh(IEnumerable<float[]> table)
    {
        foreach (var weights in table)
        {
            var sharing = weights.Sum();
            for (var i = 0; i < weights.Length; i++)
                weights[i] *= Math.Max(0.05f, (weights.Length - sharing) / ((weights.Length - 1) * sharing));
        }
    }

    /// <summary>A letter with a mark speaks for the languages that write it, and against those that do not.</summary>
    private void Letter(double[] count, char letter)
    {
        letters.TryGetValue(letter, out var weights);
        for (var i = 0; i < languages.Length; i++)
            count[i] += weights is not null && weights[i] != 0 ? weights[i] * OfLetter : -OfForeignLetter;
    }

    /// <summary>Of another script, every letter is beyond ASCII: there only those tell languages apart that a profile names.</summary>
    private static bool IsLatin(char c) => c is < '\u0370' or (>= '\u1E00' and <= '\u1EFF');

    private void SumWord(double[] count, float[] weights, double factor)
    {
        Sum(count, weights, factor);
        for (var i = 0; i < weights.Length; i++)
            count[languages.Length + i] += weights[i] * factor;
    }

    private static void Sum(double[] count, float[] weights, double factor)
    {
        for (var i = 0; i < weights.Length; i++)
            count[i] += weights[i] * factor;
    }

    private static int Key(char a, char b, char c) => (a & 0x3FF) << 20 | (b & 0x3FF) << 10 | (c & 0x3FF);
}
