using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Acts that two sources may tell of the same event in different words: one says "signed", another "initialled".</summary>
internal static class ActFamily
{
    public static string Of(Statement s) => s.Kind switch
    {
        StatementKind.Agreement => s.Act switch
        {
            Act.Approved => "approval",
            Act.Prepared or Act.Proposed => "preparation",
            Act.Renewed or Act.Extended => "renewal",
            Act.RenewalOfContacts => "contacts",
            _ => "conclusion",
        },
        StatementKind.Termination => s.Act switch
        {
            Act.Suspended => "suspension",
            Act.Resumed => "resumption",
            Act.Proposed => "proposal",
            _ => "end",
        },
        StatementKind.State => s.Status?.ToString() ?? "",
        StatementKind.Contact => s.Act?.ToString() ?? "",
        _ => "",
    };
}
