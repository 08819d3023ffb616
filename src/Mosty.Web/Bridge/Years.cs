namespace Mosty.Web.Bridge;

/// <summary>The marks of the time axis.</summary>
internal static class Years
{
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50];

    /// <summary>First days of the years on the axis, each with true where it is to be named, so that names stand at least <paramref name="room"/> apart.</summary>
    public static IEnumerable<(DateOnly Day, bool Named)> Of(BridgePicture picture, double length, double room)
    {
        var years = Math.Max(1, (picture.To.DayNumber - picture.From.DayNumber) / 365.25);
        var step = Steps.FirstOrDefault(s => length / years * s >= room, 100);
        var first = picture.From.DayOfYear == 1 ? picture.From.Year : picture.From.Year + 1;
        for (var year = first; year <= picture.To.Year; year++)
            yield return (new DateOnly(year, 1, 1), year % step == 0);
    }
}
