namespace Mosty.Documents;

/// <summary>One line of a page's text: a line of prose is one cell, a row of a table several.</summary>
internal sealed record LayoutRow(int Block, IReadOnlyList<IReadOnlyList<LayoutWord>> Cells, float Top, float Bottom, bool IsHead = false);

/// <summary>
/// Puts the rows of tables together. Layout analysis reads a page block by block: right for columns of prose, but a table comes out
/// column by column. What tells them apart: a table's cells stand side by side at the same heights and leave much of their columns empty.
/// </summary>
internal static class LayoutTables
{
    /// <summary>Words parted by more than this many line heights stand in different cells; justified prose stays below.</summary>
    private const float CellGap = 1.2f;

    /// <summary>Prose fills its columns to about nine tenths.</summary>
    private const double FullestTable = 0.75;

    public static List<LayoutRow> Rows(LayoutPage page)
    {
        var rows = page.Lines.ConvertAll(l => new LayoutRow(l.Block, [l.Words], l.Top, l.Bottom));
        var pieces = page.Lines.Index().SelectMany(l => Split(l.Index, l.Item)).ToList();
        // Two tables on one page are rare, and their lines may interleave: then the text stays as the layout gave it.
        if (Tables(page, pieces) is not [var table])
            return rows;
        var inside = table.SelectMany(r => r).ToHashSet();
        var lines = inside.Select(p => p.Line).ToHashSet();
        if (pieces.Exists(p => lines.Contains(p.Line) && !inside.Contains(p)))
            return rows;
        var at = lines.Min();
        return [.. rows.Take(at), .. Merge(table), .. rows.Index().Skip(at).Where(r => !lines.Contains(r.Index)).Select(r => r.Item)];
    }

    /// <summary>Runs of two or more rows whose cells stand over one another.</summary>
    private static List<List<List<Piece>>> Tables(LayoutPage page, List<Piece> pieces)
    {
        var tables = new List<List<List<Piece>>>();
        var run = new List<List<Piece>>();
        foreach (var row in SideBySide(pieces))
        {
            if (run.Count > 0 && !row.TrueForAll(p => Column(run[0], p, page.Width) >= 0))
                Close();
            // The first row is the one that has all columns; a row with fewer cells has some empty, or goes on the row above.
            if (run.Count > 0 || row.Count >= 2)
                run.Add(row);
        }

        Close();
        return tables;

        void Close()
        {
            while (run.Count > 0 && run[^1].Count < 2)
                run.RemoveAt(run.Count - 1);
            if (run.Count(r => r.Count >= 2) >= (run is [{ Count: >= 3 }, ..] ? 2 : 3) && Fill(run) < FullestTable)
                tables.Add(run);
            run = [];
        }
    }

    /// <summary>Pieces of the page by height: those that overlap by more than half stand in one row, from left to right.</summary>
    private static List<List<Piece>> SideBySide(List<Piece> pieces)
    {
        var rows = new List<List<Piece>>();
        foreach (var piece in pieces.OrderBy(p => (p.Top + p.Bottom) / 2))
        {
            if (rows.Count > 0 && rows[^1][0] is var first
                && Math.Min(first.Bottom, piece.Bottom) - Math.Max(first.Top, piece.Top) > 0.5 * Math.Min(first.Bottom - first.Top, piece.Bottom - piece.Top)
                && rows[^1].TrueForAll(o => o.Right < piece.Left || o.Left > piece.Right))
                rows[^1].Add(piece);
            else
                rows.Add([piece]);
        }

        foreach (var row in rows)
            row.Sort((a, b) => a.Left.CompareTo(b.Left));
        return rows;
    }

    /// <summary>The column of the first row under which a piece stands, by its left edge, its right edge or its middle; -1 for none.</summary>
    private static int Column(List<Piece> first, Piece piece, double width)
    {
        var tolerance = width * 0.02;
        return first.FindIndex(c => Math.Abs(c.Left - piece.Left) <= tolerance || Math.Abs(c.Right - piece.Right) <= tolerance
            || Math.Abs(c.Left + c.Right - piece.Left - piece.Right) <= tolerance);
    }

    private static double Fill(List<List<Piece>> rows)
    {
        var full = rows.Where(r => r.Count == rows[0].Count).ToList();
        double fill = 0;
        for (var c = 0; c < rows[0].Count; c++)
        {
            var left = full.Min(r => r[c].Left);
            var right = c + 1 < rows[0].Count ? full.Min(r => r[c + 1].Left) : full.Max(r => r[c].Right);
            fill += full.Average(r => (r[c].Right - r[c].Left) / Math.Max(1, right - left));
        }

        return fill / rows[0].Count;
    }

    private static List<LayoutRow> Merge(List<List<Piece>> table)
    {
        var rows = new List<LayoutRow>();
        var width = table.SelectMany(r => r).Max(p => p.Right);
        foreach (var row in table)
        {
            var (top, bottom) = (row.Min(p => p.Top), row.Max(p => p.Bottom));
            var cells = new List<LayoutWord>[table[0].Count];
            foreach (var piece in row)
                (cells[Math.Max(0, Column(table[0], piece, width))] ??= []).AddRange(piece.Words);
            // A line close under the row above, with some cells only, goes on the words of those cells.
            if (row.Count < table[0].Count && rows is [.., var above] && top - above.Bottom < (bottom - top) * 0.35)
                rows[^1] = above with { Cells = [.. above.Cells.Zip(cells, (a, b) => (IReadOnlyList<LayoutWord>)[.. a, .. b ?? []])], Bottom = bottom };
            else
                rows.Add(new LayoutRow(-1, [.. cells.Select(c => (IReadOnlyList<LayoutWord>)(c ?? []))], top, bottom));
        }

        return rows;
    }

    /// <summary>Cuts a line where its words stand far apart.</summary>
    private static IEnumerable<Piece> Split(int index, LayoutLine line)
    {
        var from = 0;
        var gap = CellGap * line.Words.Max(w => w.Height);
        for (var i = 1; i <= line.Words.Count; i++)
        {
            if (i < line.Words.Count && line.Words[i].Left - line.Words[i - 1].Left - line.Words[i - 1].Width <= gap)
                continue;
            yield return new Piece(index, line.Words.GetRange(from, i - from));
            from = i;
        }
    }

    private sealed record Piece(int Line, List<LayoutWord> Words)
    {
        public float Left { get; } = Words.Min(w => w.Left);

        public float Right { get; } = Words.Max(w => w.Left + w.Width);

        public float Top { get; } = Words.Min(w => w.Top);

        public float Bottom { get; } = Words.Max(w => w.Top + w.Height);
    }
}
