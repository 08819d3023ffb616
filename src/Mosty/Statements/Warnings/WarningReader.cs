using Mosty.Statements.Rules;
using Mosty.Statements.Scenes;

namespace Mosty.Statements.Warnings;

/// <summary>What the source itself gets wrong, each with its quote. Nothing is ever corrected silently.</summary>
internal static class WarningReader
{
    public static IReadOnlyList<WarningReading> Read(Scene scene, IReadOnlyList<Draft> events, IReadOnlyList<PartnershipReading> partnerships) =>
    [
        .. ListGaps.Find(scene).Concat(DateTrouble.Find(scene)).Concat(DateOrder.Find(scene, events)).Concat(ImplausibleAmounts.Find(scene))
            .Concat(VanishedPartners.Find(scene, events, partnerships)).Concat(MisplacedPlaces.Find(scene)).OrderBy(w => w.Start),
    ];

    public static WarningReading Warning(Scene scene, string code, string text, TextSpan span)
    {
        var quoted = span.Length <= QuoteChooser.Longest ? span : new TextSpan(span.Start, span.Start + QuoteChooser.Longest);
        return new WarningReading(code, text, quoted.Of(scene.Text), scene.Context.Document.PageAt(quoted.Start), quoted.Start, quoted.End);
    }
}
