using Microsoft.AspNetCore.Html;
using Mosty.Web.Bridge;

namespace Mosty.Web.Pages.Shared;

/// <summary>A share of a whole as a bar; beside the number, so hidden from screen readers.</summary>
public static class CountBar
{
    private const double Width = 100;

    public static IHtmlContent Draw(int count, int all)
    {
        var svg = new Svg();
        svg.Open("svg", ("class", "bar-of"), ("viewBox", "0 0 100 6"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false"))
            .Empty("rect", ("width", Width), ("height", 6.0), ("class", "whole"))
            .Empty("rect", ("width", all == 0 ? 0 : Width * count / all), ("height", 6.0), ("class", "part"));
        return new HtmlString(svg.Close().ToString());
    }
}
