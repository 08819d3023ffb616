using System.Collections.Concurrent;
using Mosty.Languages;
using Mosty.Mentions;

namespace Mosty.Statements.Triggers;

/// <summary>Where a pattern stands: tokens [<paramref name="First"/>, <paramref name="End"/>) of the document.</summary>
internal readonly record struct Hit(string Name, int First, int End);

/// <summary>The patterns of one language, found by the first letters of their first word. Thread-safe.</summary>
internal sealed class TriggerLexicon
{
    private const int KeyLength = 3;
    private static readonly ConcurrentDictionary<Lexicon, TriggerLexicon> Opened = new();

    private readonly Dictionary<string, List<TriggerPattern>> byStart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TriggerPattern>>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<TriggerPattern> all = [];

    private TriggerLexicon(StatementWords words)
    {
        foreach (var (name, patterns) in words.Patterns)
            foreach (var text in patterns)
                Add(TriggerPattern.Parse(name, text));
        lookup = byStart.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static TriggerLexicon Of(Lexicon lexicon) =>
        Opened.GetOrAdd(lexicon, l => new TriggerLexicon(l.Section("statements", StatementWordsJson.Default.StatementWords)));

    /// <summary>Every pattern found in tokens [first, end), in order of the text; of two hits of one name that begin at one word, the longer.</summary>
    public List<Hit> Find(IReadOnlyList<Token> tokens, int first, int end, bool damaged)
    {
        var hits = new List<Hit>();
        for (var i = first; i < end; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            var before = hits.Count;
            for (var length = Math.Min(KeyLength, token.Folded.Length); length > 0; length--)
                if (lookup.TryGetValue(token.Folded.AsSpan(0, length), out var patterns))
                    Collect(patterns, tokens, first, i, end, damaged: false, hits);
            if (damaged && hits.Count == before)
                Collect(all, tokens, first, i, end, damaged: true, hits);
        }

        return hits;
    }

    private void Add(TriggerPattern pattern)
    {
        all.Add(pattern);
        foreach (var key in pattern.Words[0].Alternatives.Select(a => a.Folded[..Math.Min(KeyLength, a.Folded.Length)]).Distinct(StringComparer.Ordinal))
        {
            if (!byStart.TryGetValue(key, out var list))
                byStart.Add(key, list = []);
            list.Add(pattern);
        }
    }

    private static void Collect(List<TriggerPattern> patterns, IReadOnlyList<Token> tokens, int first, int at, int end, bool damaged, List<Hit> hits)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.AtStart && at != first)
                continue;
            var stop = Match(pattern, tokens, at, end, damaged);
            if (stop < 0)
                continue;
            var same = hits.FindIndex(h => h.First == at && h.Name == pattern.Name);
            if (same < 0)
                hits.Add(new Hit(pattern.Name, at, stop));
            else if (hits[same].End < stop)
                hits[same] = new Hit(pattern.Name, at, stop);
        }
    }

    private static int Match(TriggerPattern pattern, IReadOnlyList<Token> tokens, int at, int end, bool damaged)
    {
        foreach (var (index, word) in pattern.Words.Index())
        {
            var limit = Math.Min(end, at + word.Gap + 1);
            var found = -1;
            for (var i = at; i < limit && found < 0; i++)
                if (Is(word, tokens[i], damaged))
                    found = i;
            if (found < 0 || (index == 0 && found != at))
                return -1;
            at = found + 1;
        }

        return at;
    }

    private static bool Is(PatternWord word, Token token, bool damaged)
    {
        foreach (var alternative in word.Alternatives)
            if (alternative.Matches(token.Folded) || (damaged && token.Kind == TokenKind.Word && alternative.MatchesDamaged(token.Folded)))
                return true;
        return false;
    }
}
