using System.Text.Json.Serialization;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Finds file, resolution and registration numbers: what follows "znak sprawy", "č. j.", "uchwała nr", "Beschluss Nr.".</summary>
public static class ReferenceNumberReader
{
    private const int LongestInTokens = 14;

    public static IReadOnlyList<ReferenceNumberMention> Read(ReadingContext context)
    {
        var labels = context.Lexicon.Build(ReferenceWords.Make).Labels;
        var (tokens, found) = (context.Tokens, new List<ReferenceNumberMention>());
        foreach (var sentence in context.Sentences)
        {
            var end = sentence.Tokens.End.Value;
            for (var i = sentence.Tokens.Start.Value; i < end; i++)
            {
                if (tokens[i].Kind != TokenKind.Word || !labels.TryMatch(tokens, i, end, out _, out var next))
                    continue;
                while (next < end && tokens[next].Folded is "." or ":")
                    next++;
                var stop = EndOfNumber(tokens, next, end);
                if (stop == next)
                    continue;
                var span = new TextSpan(tokens[next].Span.Start, tokens[stop - 1].Span.End);
                found.Add(new ReferenceNumberMention(span, span.Of(context.Text)));
                i = stop - 1;
            }
        }

        return found;
    }

    /// <summary>Letters, digits and the marks between them; a space only before a run that begins with a digit ("KUJI 1234/2011"). It must hold a digit.</summary>
    private static int EndOfNumber(TokenList tokens, int from, int end)
    {
        var (i, digits) = (from, false);
        for (; i < end && i < from + LongestInTokens; i++)
        {
            var token = tokens[i];
            if (i > from && token.SpaceBefore && !(token.Kind == TokenKind.Number && !digits && tokens[i - 1].AllCapitals))
                break;
            if (token.Kind == TokenKind.Punctuation && token.Folded is not ("/" or "." or "-" or ":" or "_"))
                break;
            if (token.Kind == TokenKind.Word && token.Span.Length > 8)
                break;
            digits |= token.Kind == TokenKind.Number || IsRoman(token);
        }

        while (i > from && tokens[i - 1].Kind == TokenKind.Punctuation)
            i--;
        return digits ? i : from;
    }

    private static bool IsRoman(Token token) => token.AllCapitals && token.Folded.AsSpan().IndexOfAnyExcept("ivxlcdm") < 0;

    private sealed class ReferenceWords
    {
        public PhraseTable<bool> Labels { get; } = new();

        public static ReferenceWords Make(Lexicon lexicon)
        {
            var words = new ReferenceWords();
            words.Labels.Add(lexicon.Section("references", ReferenceJson.Default.ReferenceSection).Labels, true);
            return words;
        }
    }
}

/// <summary>The section <c>references</c> of a lexicon.</summary>
internal sealed record ReferenceSection
{
    public IReadOnlyList<string> Labels { get; set; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ReferenceSection))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
