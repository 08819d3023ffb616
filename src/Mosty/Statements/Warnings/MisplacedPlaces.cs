using Mosty.Statements.Scenes;

namespace Mosty.Statements.Warnings;

/// <summary>A place written beside a country in which it does not lie.</summary>
internal static class MisplacedPlaces
{
    /// <summary>The borders of the gazetteer are those since then; an older event may rightly be told with older ones.</summary>
    private const int Borders = 1993;

    public static IEnumerable<WarningReading> Find(Scene scene) =>
        scene.Mentions.PlaceProblems
            .Where(p => scene.SentenceAt(p.Span.Start)?.Dates.TrueForAll(d => d.Mention.Value.First.Year >= Borders) != false)
            .Select(p => WarningReader.Warning(scene, "wrong-country", $"{p.Key} lies in {Keys.Country(p.Key)}, and no place of this name is known in {p.Told}", p.Span));
}
