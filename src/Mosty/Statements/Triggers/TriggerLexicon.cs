using System.Collections.Concurrent;
using Mosty.Languages;
using Mosty.Mentions;

namespace Mosty.Statements.Triggers;

/// <summary>Where a pattern stands: tokens [<paramref name="First"/>, <paramref name="End"/>) of the document.</summary>
internal readonly record struct Hit(string Name, int First, int End);

/// <summary>The patterns of one language, found by the first letters of their first word, or by its last where it is the end of compounds. Thread-safe.</summary>
internal sealed class TriggerLexicon
{
    private const int KeyLength = 3;
    private static readonly ConcurrentDictionary<Lexicon, TriggerLexicon> Opened = new();

    private readonly Dictionary<string, List<TriggerPattern>> byStart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TriggerPattern>> byEnd = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TriggerPattern>>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<string, List<TriggerPattern>>.AlternateLookup<ReadOnlySpan<char>> endLookup;
    private readonly List<TriggerPattern> all = [];
    private readonly DamagedBeginnings damagedBeginnings;

    /// <summary>Word → the patterns whose first word it is, as it stands and, in a damaged text, as it may have stood.</summary>
    private readonly WordMemo<TriggerPattern[]> beginning = new(), beginningDamaged = new();

    private TriggerLexicon(StatementWords words)
    {
        foreach (var (name, patterns) in words.Patterns)
            foreach (var text in patterns)
                foreach (var order in TriggerPattern.Orders(Expand(text, words.Sets)))
                    Add(TriggerPattern.Parse(name, order));
        damagedBeginnings = new DamagedBeginnings(all);
        lookup = byStart.GetAlternateLookup<ReadOnlySpan<char>>();
        endLookup = byEnd.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static TriggerLexicon Of(Lexicon lexicon) =>
        Opened.GetOrAdd(lexicon, l => new TriggerLexicon(l.Section("statements", StatementWordsJson.Default.StatementWords)));

    /// <summary>Every pattern found in tokens [first, end), in order of the text; of two hits of one name that begin at one word, the longer.</summary>
    public List<Hit> Find(TokenList tokens, int first, int end, bool damaged)
    {
        var hits = new List<Hit>();
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            var before = hits.Count;
            Collect(Beginning(token), tokens, first, i, end, damaged: false, hits);
            if (damaged && hits.Count == before)
                Collect(BeginningDamaged(token), tokens, first, i, end, damaged: true, hits);
        }

        return hits;
    }

    private TriggerPattern[] Beginning(in Token token)
    {
        if (beginning.TryGet(token.Folded, token.Hash, out var known))
            return known;
        var found = new List<TriggerPattern>();
        for (var length = Math.Min(KeyLength, token.Folded.Length); length > 0; length--)
            if (lookup.TryGetValue(token.Folded.AsSpan(0, length), out var patterns))
                foreach (var pattern in patterns)
                    if (Is(pattern.Words[0], token, damaged: false))
                        found.Add(pattern);
        if (token.Folded.Length >= KeyLength && endLookup.TryGetValue(token.Folded.AsSpan(token.Folded.Length - KeyLength), out var ends))
            foreach (var pattern in ends)
                if (!found.Contains(pattern) && Is(pattern.Words[0], token, damaged: false))
                    found.Add(pattern);
        return beginning.Keep(token.Folded, token.Hash, [.. found]);
    }

    private TriggerPattern[] BeginningDamaged(in Token token)
    {
        if (beginningDamaged.TryGet(token.Folded, token.Hash, out var known))
            return known;
        var found = new List<TriggerPattern>();
        foreach (var pattern in damagedBeginnings.Candidates(token.Folded))
            if (Is(pattern.Words[0], token, damaged: true))
                found.Add(pattern);
        return beginningDamaged.Keep(token.Folded, token.Hash, [.. found]);
    }

    private void Add(TriggerPattern pattern)
    {
        all.Add(pattern);
        var first = pattern.Words[0].Alternatives;
        Index(byStart, first.Where(a => !a.IsEnd).Select(a => a.Folded[..Math.Min(KeyLength, a.Folded.Length)]), pattern);
        Index(byEnd, first.Where(a => a.IsEnd).Select(a => a.Folded[^KeyLength..]), pattern);
    }

    private static void Index(Dictionary<string, List<TriggerPattern>> patterns, IEnumerable<string> keys, TriggerPattern pattern)
    {
        foreach (var key in keys.Distinct(StringComparer.Ordinal))
        {
            if (!patterns.TryGetValue(key, out var list))
                patterns.Add(key, list = []);
            list.Add(pattern);
        }
    }

    /// <summary>Puts the alternatives of a set where a pattern names it.</summary>
    private static string Expand(string text, IReadOnlyDictionary<string, string> sets)
    {
        for (var open = text.IndexOf('<'); open >= 0; open = text.IndexOf('<'))
        {
            var close = text.IndexOf('>', open);
            text = text[..open] + sets[text[(open + 1)..close]] + text[(close + 1)..];
        }

        return text;
    }

    private static void Collect(TriggerPattern[] patterns, TokenList tokens, int first, int at, int end, bool damaged, List<Hit> hits)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.AtStart && at != first)
                continue;
            var stop = Match(pattern, tokens, at, end, damaged);
            if (stop < 0)
                continue;
            // Those that begin at this word stand last.
            var same = hits.Count - 1;
            while (same >= 0 && (hits[same].First != at || hits[same].Name != pattern.Name))
                same = hits[same].First == at ? same - 1 : -1;
            if (same < 0)
                hits.Add(new Hit(pattern.Name, at, stop));
            else if (hits[same].End < stop)
                hits[same] = new Hit(pattern.Name, at, stop);
        }
    }

    /// <summary>Where a pattern ends whose first word stands at a token; -1 where its other words do not follow.</summary>
    private static int Match(TriggerPattern pattern, TokenList tokens, int at, int end, bool damaged)
    {
        at++;
        for (var index = 1; index < pattern.Words.Length; index++)
        {
            var word = pattern.Words[index];
            // "sister-city", "co-operation": a hyphen inside a word is no word of its own.
            if (at + 1 < end && tokens[at] is { SpaceBefore: false } hyphen && hyphen.Is("-"))
                at++;
            var limit = Math.Min(end, at + word.Gap + 1);
            while (at < limit && !Is(word, tokens[at], damaged))
                at++;
            if (at >= limit)
                return -1;
            at++;
        }

        return at;
    }

    private static bool Is(PatternWord word, in Token token, bool damaged)
    {
        foreach (var alternative in word.Alternatives)
            if (alternative.Matches(token.Folded) || (damaged && token.Kind == TokenKind.Word && alternative.MatchesDamaged(token.Folded)))
                return true;
        return false;
    }
}
