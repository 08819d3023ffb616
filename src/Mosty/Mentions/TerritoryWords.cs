using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>
/// The words of the gazetteer that a word of a text may stand for: itself, its base forms by the endings of the language, an adjective's stem,
/// and, where letters were lost, every word that fits. Worked out once for each word, and kept for all texts of the language.
/// </summary>
internal sealed class TerritoryWords(GazetteerTables tables, TerritoryLexicon lexicon)
{
    private const int ShortestStem = 3;
    private const int LongestWord = 60;
    private readonly WordMemo<WordForms> memo = new(1 << 16);

    public bool Serves(GazetteerTables gazetteer) => ReferenceEquals(tables, gazetteer);

    public WordForms Of(in Token token)
    {
        if (token.Kind != TokenKind.Word)
            return WordForms.None;
        return memo.TryGet(token.Folded, token.Hash, out var known) ? known : memo.Keep(token.Folded, token.Hash, Collect(token));
    }

    private WordForms Collect(in Token token)
    {
        var word = token.Folded.AsSpan();
        if (word.Length > LongestWord)
            return WordForms.None;
        var forms = new List<WordForm>();
        var damaged = token.HasLostLetter;
        Add(forms, word, 0, damaged);
        if (word.Length >= ShortestStem)
            AddBaseForms(forms, word, damaged);
        return forms.Count == 0 ? WordForms.None : new WordForms([.. forms], forms.Exists(f => tables.Child(GazetteerLayout.Root, f.Word) != 0));
    }

    private void AddBaseForms(List<WordForm> forms, ReadOnlySpan<char> word, bool damaged)
    {
        Span<char> buffer = stackalloc char[LongestWord + 8];
        if (lexicon.Endings.TryGetValue(word[^1], out var endings))
        {
            foreach (var ending in endings)
            {
                if (word.Length - ending.From.Length < ShortestStem - (ending.To.Length > 0 ? 1 : 0) || !word.EndsWith(ending.From, StringComparison.Ordinal))
                    continue;
                var stem = word.Length - ending.From.Length;
                word[..stem].CopyTo(buffer);
                ending.To.CopyTo(buffer[stem..]);
                // A possessive's mark leaves the name itself as it is.
                Add(forms, buffer[..(stem + ending.To.Length)], (byte)(ending.From[0] == '\'' ? 0 : 1), damaged);
            }
        }

        buffer[0] = GazetteerLayout.StemMark;
        foreach (var ending in lexicon.AdjectiveEndings)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            word[..^ending.Length].CopyTo(buffer[1..]);
            Add(forms, buffer[..(1 + word.Length - ending.Length)], 0, damaged);
        }
    }

    private void Add(List<WordForm> forms, ReadOnlySpan<char> word, byte cost, bool damaged)
    {
        if (damaged)
            AddFitting(forms, word, cost);
        else if (tables.FindWord(word) is >= 0 and var found)
            forms.Add(new WordForm(found, cost));
    }

    /// <summary>Words of the same length whose letters agree wherever the pattern has one.</summary>
    private void AddFitting(List<WordForm> forms, ReadOnlySpan<char> pattern, byte cost)
    {
        var known = pattern.IndexOf('?');
        if (pattern.Length - pattern.Count('?') < ShortestStem)
            return;
        if (known < 0)
        {
            if (tables.FindWord(pattern) is >= 0 and var whole)
                forms.Add(new WordForm(whole, cost));
            return;
        }

        foreach (var word in tables.LostLetters.Candidates(pattern))
            if (Fits(tables.Word(word), pattern))
                forms.Add(new WordForm(word, (byte)(cost + 1)));
    }

    private static bool Fits(ReadOnlySpan<char> word, ReadOnlySpan<char> pattern)
    {
        for (var i = 0; i < word.Length; i++)
            if (pattern[i] != '?' && pattern[i] != word[i])
                return false;
        return true;
    }
}

/// <param name="All">In the order in which they are to be tried.</param>
/// <param name="BeginNames">Some name begins with one of them.</param>
internal sealed record WordForms(WordForm[] All, bool BeginNames)
{
    public static WordForms None { get; } = new([], false);
}

/// <param name="Word">Its number in the gazetteer.</param>
/// <param name="Cost">0 as it stands, 1 by an ending, one more for lost letters.</param>
internal readonly record struct WordForm(int Word, byte Cost);
