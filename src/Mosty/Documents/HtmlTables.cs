using System.Text;
using AngleSharp.Dom;

namespace Mosty.Documents;

/// <summary>Tables of data, told from tables that only lay out a page.</summary>
internal static class HtmlTables
{
    private const int LongestCell = 600;

    /// <param name="IsFirst">Of its table.</param>
    public sealed record Row(IReadOnlyList<string> Cells, bool IsHeader, bool IsFirst);

    public static bool IsData(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none" || table.QuerySelector("table, h1, h2, article, main, nav, form") is not null)
            return false;
        var rows = table.QuerySelectorAll("tr");
        return rows.Length >= 1 && rows.Any(r => CellsOf(r).Skip(1).Any()) && table.QuerySelectorAll("td").All(c => c.TextContent.Length <= LongestCell);
    }

    public static IEnumerable<Row> Rows(IElement table)
    {
        var first = true;
        if (table.QuerySelector("caption") is { } caption && Plain(caption) is { Length: > 0 } title)
            yield return new Row([title], false, true);
        foreach (var row in table.QuerySelectorAll("tr"))
        {
            var cells = CellsOf(row).ToList();
            if (cells.Count == 0 || HtmlNoise.IsUnseen(row))
                continue;
            var header = row.ParentElement?.LocalName == "thead" || cells.All(c => c.LocalName == "th");
            yield return new Row([.. cells.Select(Plain)], header, first);
            first = false;
        }
    }

    private static IEnumerable<IElement> CellsOf(IElement row) => row.Children.Where(c => c.LocalName is "td" or "th");

    /// <summary>A cell's words on one line: a row must be one line of text.</summary>
    private static string Plain(IElement cell)
    {
        var words = new StringBuilder();
        var open = new Stack<INode>([cell]);
        while (open.TryPop(out var node))
        {
            if (node is IText text)
                words.Append(TextDecoding.Clean(text.Data));
            else if (node is IElement element && HtmlNoise.IsUnseen(element))
                continue;
            if (node is IElement { LocalName: "br" } or IElement { LocalName: "p" or "div" or "li" })
                words.Append(' ');
            for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
                open.Push(node.ChildNodes[i]);
        }

        return string.Join(' ', words.ToString().Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
    }
}
