using Mosty.Statements.Rules;
using Mosty.Statements.Scenes;

namespace Mosty.Statements.Warnings;

/// <summary>A page that tells as past what happened after its own date: one of the two dates is wrong, or the page was changed later.</summary>
internal static class DateOrder
{
    public static IEnumerable<WarningReading> Find(Scene scene, IReadOnlyList<Draft> events)
    {
        if (scene.Context.Published is not { } published)
            yield break;
        var late = events.Where(e => e.DateTold && e.Statement is { Kind: StatementKind.Visit or StatementKind.Agreement or StatementKind.Letter or StatementKind.Termination, Date: { IsInterval: false } date } && date.First > published.Last)
            .Select(e => e.Statement).OrderBy(s => s.Start).FirstOrDefault();
        if (late is not null)
            yield return WarningReader.Warning(scene, "date-order", $"the page is dated {published} but tells of {late.Date}", late.Span);
    }
}
