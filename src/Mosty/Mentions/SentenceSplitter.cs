using Mosty.Documents;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Cuts body blocks into sentences.</summary>
public static class SentenceSplitter
{
    public static IReadOnlyList<Sentence> Split(DocumentText document, IReadOnlyList<Token> tokens, Lexicon lexicon)
    {
        var sentences = new List<Sentence>();
        for (var start = 0; start < tokens.Count;)
        {
            var end = start + 1;
            while (end < tokens.Count && tokens[end].Block == tokens[start].Block && !(tokens[end - 1].Is(".") && tokens[end].Capitalised && tokens[end].SpaceBefore))
                end++;
            sentences.Add(new Sentence(new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End), start..end, tokens[start].Block));
            start = end;
        }

        return sentences;
    }
}
