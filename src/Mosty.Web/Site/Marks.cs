using Microsoft.AspNetCore.Html;
using Mosty.Timelines;

namespace Mosty.Web.Site;

/// <summary>The small signs beside the words of a standing: told apart by shape, so that colour is never needed. Hidden from screen readers, which read the word.</summary>
public static class Marks
{
    private const string Square = "<rect x=\"2\" y=\"2\" width=\"12\" height=\"12\"/>";
    private const string Ring = "<circle cx=\"8\" cy=\"8\" r=\"6\"/>";

    public static IHtmlContent Of(Formal formal)
    {
        var (style, shapes) = Drawing(formal);
        return Sign(style, shapes);
    }

    /// <summary>The sign's style and its shapes, in a square of 16.</summary>
    internal static (string Style, string Shapes) Drawing(Formal formal) => formal switch
    {
        Formal.InForce => ("alive full", Square),
        Formal.Declared => ("alive", Square + "<path class=\"full\" d=\"M2 14 14 2v12Z\"/>"),
        Formal.UnderNotice => ("waning full", "<path d=\"M2 2h12v6l-6 6H2Z\"/>"),
        Formal.Suspended => ("waning full", "<path d=\"M3 2h3.5v12H3ZM9.5 2H13v12H9.5Z\"/>"),
        Formal.Proposed => ("alive dotted", Square),
        Formal.Expired or Formal.Ended => ("over", Square + "<path d=\"M2 14 14 2\"/>"),
        Formal.EndedAsStated => ("over dotted", Square + "<path d=\"M2 14 14 2\"/>"),
        Formal.NotConcluded => ("over", "<path d=\"m3 3 10 10M13 3 3 13\"/>"),
        Formal.Undocumented => ("over", Square),
        _ => ("over", "<path d=\"M2 8h12\"/>"),
    };

    public static IHtmlContent Of(Activity activity) => activity switch
    {
        Activity.Active => Sign("alive full", Ring),
        Activity.Quiet => Sign("waning", Ring + "<path class=\"full\" d=\"M8 2a6 6 0 0 0 0 12Z\"/>"),
        Activity.Dormant => Sign("waning", "<path d=\"M12.2 12.2A6 6 0 1 1 12.2 3.8\"/>"),
        Activity.Unknown => Sign("over dotted", Ring),
        _ => Sign("over", Ring),
    };

    private static HtmlString Sign(string style, string shapes) =>
        new($"<svg class=\"sign {style}\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">{shapes}</svg>");
}
