namespace Mosty.Documents.Tidying;

/// <summary>"PPaarrttnneerr": bold print made by printing twice, each character taken out of the file twice.</summary>
internal static class DoubledGlyphs
{
    /// <summary>A word of so many units that are all pairs is no word of any language.</summary>
    private const int Telling = 8;

    public static TidiedText? Undo(string text)
    {
        var runs = Runs(text);
        if (runs.Count == 0)
            return null;
        var (writer, at) = (new TidyWriter(text), 0);
        foreach (var (from, to) in runs)
        {
            writer.Keep(at, from);
            for (var i = from; i < to;)
            {
                if (char.IsWhiteSpace(text[i]))
                {
                    writer.Keep(i++);
                    continue;
                }

                writer.Put(text[i], i, i + 2);
                i += 2;
            }

            at = to;
        }

        writer.Keep(at, text.Length);
        return writer.Done();
    }

    /// <summary>Words in a row that are all pairs, one of them long enough to tell: "in 2011" beside it was doubled too.</summary>
    private static List<(int From, int To)> Runs(string text)
    {
        var runs = new List<(int, int)>();
        var (from, end, tells) = (-1, -1, false);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var stop = i;
            while (stop < text.Length && !char.IsWhiteSpace(text[stop]))
                stop++;
            if (IsPairs(text, i, stop))
            {
                from = from < 0 ? i : from;
                end = stop;
                tells |= stop - i >= Telling && char.IsLetter(text[i]);
            }
            else
            {
                Close();
            }

            i = stop;
        }

        Close();
        return runs;

        void Close()
        {
            if (from >= 0 && tells)
                runs.Add((from, end));
            (from, end, tells) = (-1, -1, false);
        }
    }

    private static bool IsPairs(string text, int from, int to)
    {
        if (((to - from) & 1) != 0)
            return false;
        for (var i = from; i < to; i += 2)
            if (text[i] != text[i + 1])
                return false;
        return true;
    }
}
