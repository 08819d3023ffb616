namespace Mosty.Documents.Tidying;

/// <summary>A line of a page that may hold a line of either column.</summary>
/// <param name="From">Its first character.</param>
/// <param name="To">Behind its last, before the line end.</param>
internal readonly record struct PageLine(int From, int To)
{
    public const int NarrowestColumn = 20;
    private const int LeastGap = 3;

    public int Length => To - From;

    /// <summary>Where words begin behind a gap, in characters from the line's start.</summary>
    public IEnumerable<int> Gaps(string text)
    {
        var (spaces, seen) = (0, false);
        for (var i = From; i < To; i++)
        {
            if (text[i] == ' ')
            {
                spaces++;
                continue;
            }

            if (spaces >= LeastGap && (seen || i - From >= NarrowestColumn))
                yield return i - From;
            (spaces, seen) = (0, true);
        }
    }

    /// <summary>It runs over the gutter: a heading, a row of a table, a paragraph of the page's full width.</summary>
    /// <param name="column">At which the right column begins.</param>
    public bool IsWide(string text, int column)
    {
        if (text.AsSpan(From, Length).Contains('\t'))
            return true;
        if (Length <= column)
            return false;
        for (var i = From + column - LeastGap; i < From + column; i++)
            if (!char.IsWhiteSpace(text[i]))
                return true;
        return char.IsWhiteSpace(text[From + column]) && !text.AsSpan(From, column).IsWhiteSpace();
    }

    /// <summary>The end of the left column's line.</summary>
    public int Left(string text, int column)
    {
        var end = Math.Min(To, From + column);
        while (end > From && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>The right column's line; empty where there is none.</summary>
    public (int From, int To) Right(string text, int column)
    {
        var at = Math.Min(To, From + column - 1);
        while (at < To && char.IsWhiteSpace(text[at]))
            at++;
        return Length > column ? (at, To) : (To, To);
    }
}
