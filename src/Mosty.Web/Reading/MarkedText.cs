namespace Mosty.Web.Reading;

/// <summary>A quote to mark in a text.</summary>
/// <param name="Id">The statement it belongs to.</param>
/// <param name="Number">As shown beside it.</param>
public sealed record QuoteMark(string Id, int Number, TextSpan Span);

/// <summary>A piece of text under the same quotes throughout.</summary>
/// <param name="Under">The quotes that cover it, in order of their numbers; empty for plain text.</param>
/// <param name="Begin">Those that begin here.</param>
/// <param name="End">Those that end here: their numbers follow the piece.</param>
public sealed record MarkedPiece(string Text, IReadOnlyList<QuoteMark> Under, IReadOnlyList<QuoteMark> Begin, IReadOnlyList<QuoteMark> End);

/// <summary>Cuts a text at the edges of its quotes, so that quotes that overlap or lie in each other can all be marked.</summary>
public static class MarkedText
{
    /// <summary>The pieces of <paramref name="range"/>; joined they give its text. A quote that reaches over the range is marked on its part of it, and begins in the range where it really begins.</summary>
    public static IReadOnlyList<MarkedPiece> Cut(string text, TextSpan range, IEnumerable<QuoteMark> quotes)
    {
        range = new TextSpan(Math.Clamp(range.Start, 0, text.Length), Math.Clamp(range.End, 0, text.Length));
        var inside = quotes.Where(q => !q.Span.IsEmpty && q.Span.Overlaps(range)).OrderBy(q => q.Number).ToList();
        var edges = new SortedSet<int> { range.Start, range.End };
        foreach (var quote in inside)
        {
            edges.Add(Math.Max(quote.Span.Start, range.Start));
            edges.Add(Math.Min(quote.Span.End, range.End));
        }

        var pieces = new List<MarkedPiece>();
        var from = range.Start;
        foreach (var to in edges.Skip(1))
        {
            var piece = new TextSpan(from, to);
            pieces.Add(new MarkedPiece(
                piece.Of(text),
                [.. inside.Where(q => q.Span.Contains(piece))],
                [.. inside.Where(q => q.Span.Start == from)],
                [.. inside.Where(q => q.Span.End == to)]));
            from = to;
        }

        return pieces;
    }
}
