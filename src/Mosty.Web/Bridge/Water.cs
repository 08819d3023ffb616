namespace Mosty.Web.Bridge;

/// <summary>How high the water stands: low while there is contact, rising when none is known for longer than the office's span.</summary>
internal static class Water
{
    /// <summary>
    /// Level as points along the axis, for each silence: it rises from half the span after the last contact, is full at one and a half spans,
    /// and falls at once at the next contact. A silence that is cut off earlier stays lower: its height says how long it is.
    /// </summary>
    /// <returns>Pairs of a day and a level from 0 (low) to 1 (full), in order of time.</returns>
    public static IReadOnlyList<(DateOnly Day, double Level)> Levels(BridgePicture picture)
    {
        var points = new List<(DateOnly, double)> { (picture.From, 0) };
        foreach (var silence in picture.Silences)
        {
            var begin = silence.From.AddDays(silence.SpanDays / 2);
            if (begin >= silence.To)
                continue;
            points.Add((begin, 0));
            const int Steps = 8;
            var last = 0.0;
            for (var i = 1; i <= Steps; i++)
            {
                var day = begin.AddDays(silence.SpanDays * i / Steps);
                if (day >= silence.To)
                    break;
                last = Smooth(i / (double)Steps);
                points.Add((day, last));
            }

            points.Add((silence.To, last));
            if (silence.To < picture.Today)
                points.Add((silence.To, 0));
        }

        var end = points[^1].Item2;
        points.Add((picture.Today, end));
        return points;
    }

    private static double Smooth(double t) => t * t * (3 - 2 * t);
}
