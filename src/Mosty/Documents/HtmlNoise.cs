using AngleSharp.Dom;

namespace Mosty.Documents;

/// <summary>What a page's own markup sets apart from its text: elements, roles, and the class names that content systems give.</summary>
internal sealed class HtmlNoise
{
    /// <summary>An element that holds more of the page's text than this is its content, whatever it is called (ASP.NET wraps the whole page in a form).</summary>
    private const double LargestShare = 0.45;

    // Names in markup are English whatever the page's language; a name must be a whole part of the class: "menu", not "documenu".
    private static readonly (string Part, string Reason)[] Names =
    [
        ("cookie", NoiseKinds.Cookies), ("cookies", NoiseKinds.Cookies), ("cookiebar", NoiseKinds.Cookies), ("gdpr", NoiseKinds.Cookies), ("consent", NoiseKinds.Cookies),
        ("breadcrumb", NoiseKinds.Breadcrumb), ("breadcrumbs", NoiseKinds.Breadcrumb), ("skip", NoiseKinds.SkipLink), ("skiplink", NoiseKinds.SkipLink),
        ("menu", NoiseKinds.Menu), ("nav", NoiseKinds.Menu), ("navbar", NoiseKinds.Menu), ("navigation", NoiseKinds.Menu), ("submenu", NoiseKinds.Menu),
        ("pagination", NoiseKinds.Menu), ("share", NoiseKinds.Share), ("sharing", NoiseKinds.Share), ("social", NoiseKinds.Share), ("socials", NoiseKinds.Share),
        ("footer", NoiseKinds.PageFooter), ("sidebar", NoiseKinds.Aside), ("newsletter", NoiseKinds.Newsletter), ("related", NoiseKinds.Related),
        ("comments", NoiseKinds.Comments), ("advert", NoiseKinds.Advertisement), ("ads", NoiseKinds.Advertisement), ("copyright", NoiseKinds.Copyright),
    ];

    private readonly IElement? onlyTitle;
    private readonly HtmlContents contents;
    private readonly int length;

    private HtmlNoise(HtmlContents contents, int length, IElement? onlyTitle) => (this.contents, this.length, this.onlyTitle) = (contents, length, onlyTitle);

    public static HtmlNoise Of(IDocument document)
    {
        var titles = document.QuerySelectorAll("h1");
        var contents = new HtmlContents(document);
        return new HtmlNoise(contents, document.Body is { } body ? contents.LengthOf(body) : 0, titles.Length == 1 ? titles[0] : null);
    }

    /// <summary>Not shown to anybody: scripts, and what its author hid.</summary>
    public static bool IsUnseen(IElement element) =>
        element.LocalName is "script" or "style" or "template" or "svg" or "math" or "head" or "iframe" or "object" or "embed" or "canvas" or "video" or "audio" or "map" or "input" or "textarea" or "datalist" or "title" or "meta" or "link" or "area" or "rp"
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>Why an element is boilerplate; null when it is none, or when it holds what the page is about.</summary>
    public string? ReasonOf(IElement element)
    {
        var reason = ByElement(element) ?? ByRole(element) ?? ByName(element);
        return reason is null || HoldsContent(element) ? null : reason;
    }

    private static string? ByElement(IElement element) => element.LocalName switch
    {
        "nav" => NoiseKinds.Menu,
        "header" when !Within(element, "article", "main", "section") => NoiseKinds.PageHeader,
        "footer" when !Within(element, "article", "blockquote") => NoiseKinds.PageFooter,
        "aside" => NoiseKinds.Aside,
        "form" or "search" or "button" or "select" or "label" => NoiseKinds.Form,
        "dialog" => NoiseKinds.Cookies,
        "noscript" => NoiseKinds.Browser,
        _ => null,
    };

    private static string? ByRole(IElement element) => element.GetAttribute("role") switch
    {
        "navigation" or "menu" or "menubar" => NoiseKinds.Menu,
        "banner" => NoiseKinds.PageHeader,
        "contentinfo" => NoiseKinds.PageFooter,
        "complementary" => NoiseKinds.Aside,
        "search" => NoiseKinds.Search,
        "dialog" or "alertdialog" => NoiseKinds.Cookies,
        _ => null,
    };

    private static string? ByName(IElement element)
    {
        if (element.LocalName is "body" or "html" or "main" or "article" or "p" or "h1" or "h2")
            return null;
        var name = element.ClassName + " " + element.Id;
        if (name.Length == 1)
            return null;
        foreach (var part in name.Split([' ', '-', '_', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
            foreach (var (word, reason) in Names)
                if (part.Equals(word, StringComparison.OrdinalIgnoreCase))
                    return reason;
        return null;
    }

    private bool HoldsContent(IElement element) =>
        contents.HoldsMain(element)
        || (onlyTitle is not null && element.LocalName is not "header" && element.Contains(onlyTitle))
        || (element.LocalName is not ("nav" or "dialog") && length > 400 && contents.LengthOf(element) > length * LargestShare);

    private static bool Within(IElement element, params ReadOnlySpan<string> names)
    {
        for (var at = element.ParentElement; at is not null; at = at.ParentElement)
            if (names.Contains(at.LocalName))
                return true;
        return false;
    }
}
