using System.Collections.Frozen;

namespace Mosty.Documents;

/// <summary>Which elements stand on lines of their own (HTML Standard, 15.3 "Non-replaced elements": display: block, list-item, table-*).</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "legend", "li", "listing", "main", "menu",
        "nav", "ol", "option", "p", "plaintext", "pre", "search", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        "xmp", "noscript");

    public static bool IsBlock(string name) => Blocks.Contains(name);
}
