namespace Mosty.Documents;

/// <summary>A page as poppler and tesseract see it: lines of words with boxes, in reading order.</summary>
/// <param name="Width">In the units of the boxes: points for PDF, pixels for images.</param>
internal sealed record LayoutPage(double Width, double Height, List<LayoutLine> Lines)
{
    public int Words => Lines.Sum(l => l.Words.Count);
}

/// <param name="Block">Lines of one block of the page stand together; the number only tells them apart.</param>
internal sealed record LayoutLine(int Block, List<LayoutWord> Words)
{
    public float Left => Words.Min(w => w.Left);

    public float Right => Words.Max(w => w.Left + w.Width);

    public float Top => Words.Min(w => w.Top);

    public float Bottom => Words.Max(w => w.Top + w.Height);

    public string Text => string.Join(' ', Words.Select(w => w.Text));
}

/// <param name="Confidence">0–1 from OCR; null where the file itself holds the text.</param>
internal readonly record struct LayoutWord(string Text, float Left, float Top, float Width, float Height, float? Confidence);
