using AngleSharp.Dom;

namespace Mosty.Documents;

/// <summary>What each element of a page holds, found out in one walk: asked of one element after the other, nested ones would be walked again and again.</summary>
internal sealed class HtmlContents
{
    private readonly Dictionary<INode, (int Length, bool Main)> contents = new(ReferenceEqualityComparer.Instance);

    public HtmlContents(IDocument document)
    {
        var nodes = new List<(INode Node, int Parent, int Length, bool Main)>();
        var open = new Stack<(INode Node, int Parent)>([(document, -1)]);
        while (open.TryPop(out var at))
        {
            for (var i = at.Node.ChildNodes.Length - 1; i >= 0; i--)
                open.Push((at.Node.ChildNodes[i], nodes.Count));
            nodes.Add((at.Node, at.Parent, at.Node is IText text ? text.Data.Length : 0, false));
        }

        // Children stand behind their parents, so from the end each has what it holds before it is added to what holds it.
        for (var i = nodes.Count - 1; i > 0; i--)
        {
            var (node, parent, length, main) = nodes[i];
            if (node is not IElement element)
            {
                nodes[parent] = nodes[parent] with { Length = nodes[parent].Length + length };
                continue;
            }

            contents[element] = (length, main);
            var isMain = element.LocalName is "main" or "article" || element.GetAttribute("role") == "main";
            nodes[parent] = nodes[parent] with { Length = nodes[parent].Length + length, Main = nodes[parent].Main || main || isMain };
        }
    }

    /// <summary>The length of its text, in UTF-16 units.</summary>
    public int LengthOf(IElement element) => contents.GetValueOrDefault(element).Length;

    /// <summary>True when an element in it is marked as what the page is about.</summary>
    public bool HoldsMain(IElement element) => contents.GetValueOrDefault(element).Main;
}
