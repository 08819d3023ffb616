using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Web.Site;

/// <summary>How a partnership came about: what the papers tell of before its first agreement was signed.</summary>
public static class Genesis
{
    private const int Most = 4;

    /// <param name="told">In order of time.</param>
    /// <returns>At most four, the oldest first; empty when the signing is the first thing told.</returns>
    public static IReadOnlyList<TimelineEvent> Of(IEnumerable<TimelineEvent> told) =>
        [.. told.TakeWhile(e => !Concludes(e)).Where(Leads).Take(Most)];

    private static bool Concludes(TimelineEvent e) => e.Kind == StatementKind.Agreement && e.Act is Act.Signed or Act.Renewed or Act.Extended;

    private static bool Leads(TimelineEvent e) => e.Through is null && !e.Tried && e.Kind is StatementKind.Contact or StatementKind.Visit or StatementKind.Meeting or StatementKind.Letter or StatementKind.Agreement;
}
