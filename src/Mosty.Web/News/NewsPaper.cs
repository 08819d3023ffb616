using System.Net;
using System.Text;
using Mosty.Register;
using Mosty.Register.News;
using Mosty.Web.Data;
using Mosty.Web.Site;

namespace Mosty.Web.News;

/// <summary>An item on paper: a page of plain HTML of which a tagged PDF is made, and the answer to who asks for that.</summary>
public static class NewsPaper
{
    /// <summary>Width in points of a line of text on A4; a wider picture is made to fit.</summary>
    private const int Line = 480;

    public static async Task<IResult> Answer(string id, ShowNews show, NewsPdf pdf, PageWords words, PublicAddress address, HttpContext http)
    {
        if (id.Length > 60 || !NewsPdf.IsAvailable || show.Run(id) is not { } item)
            return Results.NotFound();
        var made = await pdf.Make(Html(item, words, new OpenLinks(address.Of(http.Request))), item.Content.Pictures.Select(p => p.Sha256), http.RequestAborted);
        if (made is not null)
            return Results.File(made, "application/pdf", $"{id}.{item.Content.In(words.Language).Language}.pdf");
        http.Response.Headers.RetryAfter = "30";
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    internal static string Html(NewsItem item, PageWords words, OpenLinks links)
    {
        var text = item.Content.In(words.Language);
        var html = new StringBuilder($"<!doctype html><html lang=\"{text.Language}\"><head><meta charset=\"utf-8\"><title>{Escape(text.Title)}</title>")
            .Append("<style>@page{size:21cm 29.7cm;margin:2cm} body{font-family:\"Liberation Sans\",\"DejaVu Sans\",sans-serif;font-size:11pt;line-height:140%} h1{font-size:20pt} h2{font-size:14pt} .about{color:#444444;font-size:10pt}</style>")
            .Append($"</head><body><h1>{Escape(text.Title)}</h1>");
        var about = string.Join(" \u00B7 ", NewsWords.Category(words, item.Content.Category), NewsWords.When(words, item.Content.Published), item.Content.Author);
        html.Append($"<p class=\"about\" lang=\"{words.Language}\">{Escape(about)}</p>");
        if (NewsWords.NotTranslated(words, text) is { } note)
            html.Append($"<p class=\"about\" lang=\"{words.Language}\">{Escape(note)}</p>");
        html.Append($"<p><strong>{Escape(text.Lead)}</strong></p>").Append(NewsBody.ToHtml(text.Body, links.Root));
        foreach (var picture in item.Content.Pictures)
        {
            var said = picture.In(text.Language);
            var width = Math.Min(Line, picture.Width);
            var height = (int)Math.Max(1, (long)picture.Height * width / picture.Width);
            html.Append($"<p><img src=\"{picture.Sha256}\" alt=\"{Escape(said.Alt)}\" width=\"{width}\" height=\"{height}\"></p>")
                .Append($"<p class=\"about\">{Escape(string.Join(" ", new[] { said.Caption, NewsWords.Credit(words, picture) }.OfType<string>()))}</p>");
        }

        foreach (var partnership in item.Partnerships)
            html.Append($"<p class=\"about\"><a href=\"{Escape(links.Partnership(partnership.Id))}\">{Escape(words.Heading(partnership.Parties))}</a></p>");
        var address = links.News(item.Content.Id);
        return html.Append($"<p class=\"about\">{Escape(words.Say("news.pdf_page", ("address", address)))}</p></body></html>").ToString();
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
