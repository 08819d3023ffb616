using System.Text.Json.Serialization;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Finds the papers that a text names: agreements, memoranda, letters of intent, resolutions …, with the title in quotes where there is one.</summary>
public static class InstrumentReader
{
    /// <summary>A longer run in quotes is speech, not a title.</summary>
    private const int LongestTitle = 240;

    public static IReadOnlyList<InstrumentMention> Read(ReadingContext context)
    {
        var patterns = context.Lexicon.Build(InstrumentWords.Make).Patterns;
        var (tokens, found) = (context.Tokens, new List<InstrumentMention>());
        foreach (var sentence in context.Sentences)
        {
            var end = sentence.Tokens.End.Value;
            for (var i = sentence.Tokens.Start.Value; i < end; i++)
            {
                if (tokens[i].Kind != TokenKind.Word || !patterns.TryMatch(tokens, i, end, out var type, out var next))
                    continue;
                found.Add(new InstrumentMention(new TextSpan(tokens[i].Span.Start, tokens[next - 1].Span.End), type, Title(context.Text, tokens, i, next, end)));
                i = next - 1;
            }
        }

        return found;
    }

    /// <summary>The words in quotes that begin before the instrument's word or right behind it.</summary>
    private static string? Title(string text, TokenList tokens, int from, int next, int end)
    {
        var open = from > 0 && IsOpening(tokens[from - 1].Folded) ? from - 1 : -1;
        for (var i = next; open < 0 && i < end && i < next + 4; i++)
            if (IsOpening(tokens[i].Folded))
                open = i;
        if (open < 0)
            return null;
        for (var i = open + 1; i < end && tokens[i].Span.Start - tokens[open].Span.End < LongestTitle; i++)
            if (IsClosing(tokens[i].Folded))
                return i > open + 1 ? text[tokens[open + 1].Span.Start..tokens[i - 1].Span.End] : null;
        return null;
    }

    private static bool IsOpening(string mark) => mark is "\u201E" or "\u201C" or "\"" or "\u00AB" or "\u00BB";

    private static bool IsClosing(string mark) => mark is "\u201D" or "\u201C" or "\"" or "\u00BB" or "\u00AB";

    private sealed class InstrumentWords
    {
        public WordPatterns<string> Patterns { get; } = new();

        public static InstrumentWords Make(Lexicon lexicon)
        {
            var words = new InstrumentWords();
            foreach (var (type, patterns) in lexicon.Section("instruments", InstrumentJson.Default.DictionaryStringListString))
                words.Patterns.Add(patterns, type);
            return words;
        }
    }
}

[JsonSerializable(typeof(Dictionary<string, List<string>>))]
internal sealed partial class InstrumentJson : JsonSerializerContext;
