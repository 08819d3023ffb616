namespace Mosty.Quality.Scans;

/// <summary>A word printed on a sheet.</summary>
/// <param name="X">Points from the left.</param>
/// <param name="Y">Points from the bottom.</param>
/// <param name="IsTable">In the face of figures that stand one below the other.</param>
internal sealed record PrintedWord(double X, double Y, string Text, bool IsTable);

/// <summary>A text set on sheets of A4: paragraphs in lines of full width, rows of a table as they stand.</summary>
internal static class Sheet
{
    public const double Width = 595, Height = 842, TextSize = 11, TableSize = 8.5;

    private const double Margin = 64, Leading = 15.5;

    public static IReadOnlyList<IReadOnlyList<PrintedWord>> Set(string text, TrueTypeFont textFace, TrueTypeFont tableFace)
    {
        var sheets = new List<List<PrintedWord>> { new() };
        var y = Height - Margin;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', '\f'))
        {
            var isTable = line.Contains('|') || line.Contains('\t') || line.TrimStart().Contains("   ", StringComparison.Ordinal);
            var (face, size) = isTable ? (tableFace, TableSize) : (textFace, TextSize);
            var space = face.Width(" ") * size / 1000;
            var x = Margin;
            for (var i = 0; i < line.Length;)
            {
                if (char.IsWhiteSpace(line[i]))
                {
                    // A tab leads to the next stop of two centimetres.
                    x = line[i] == '\t' ? Margin + ((Math.Floor((x - Margin) / 57) + 1) * 57) : x + space;
                    i++;
                    continue;
                }

                var end = i;
                while (end < line.Length && !char.IsWhiteSpace(line[end]))
                    end++;
                var word = line[i..end];
                var width = face.Width(word) * size / 1000;
                if (x + width > Width - Margin && x > Margin)
                    (x, y) = (Margin, Down(y));
                sheets[^1].Add(new PrintedWord(x, y, word, isTable));
                (x, i) = (x + width, end);
            }

            y = Down(y);
        }

        return sheets;

        double Down(double from)
        {
            if (from - Leading > Margin)
                return from - Leading;
            sheets.Add([]);
            return Height - Margin;
        }
    }
}
