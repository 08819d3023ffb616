using System.Text;
using Mosty.Knowledge;

namespace Mosty.Documents;

/// <summary>Turns bytes into text: finds out what they are and hands them to the reader of that media type.</summary>
public sealed class DocumentReader(KnowledgeFile knowledge)
{
    private readonly KnowledgeFile knowledge = knowledge;

    public DecodedDocument Read(SourceFile file, ReadOptions options, CancellationToken cancel = default)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var blocks = new List<Block>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text[at..end]))
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(at, end)));
            at = end + 1;
        }

        return new DecodedDocument(new DocumentText(text, "text/plain", [new Page(1, new TextSpan(0, text.Length))], blocks, new DocumentHints(), []), null);
    }
}

/// <summary>The text, or why there is none.</summary>
public sealed record DecodedDocument(DocumentText? Document, ReadFailure? Failure);
