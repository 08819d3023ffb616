using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Register.News;
using Mosty.Web.Data;
using Mosty.Web.News;
using Mosty.Web.Pages.Shared;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>One item of news: in the reader's language where there is a translation, else the original, and then it says so.</summary>
public sealed class NewsItemModel(ShowNews show, ShowEvent events, PageWords words, PublicAddress address) : PageModel
{
    public NewsItem Item { get; private set; } = null!;

    public NewsText Text { get; private set; } = null!;

    /// <summary>Safe: <see cref="NewsBody"/> has written every sign of it.</summary>
    public HtmlString Body { get; private set; } = HtmlString.Empty;

    public string? NotTranslated { get; private set; }

    public IReadOnlyList<GalleryPicture> Pictures { get; private set; } = [];

    /// <summary>Events that have a page.</summary>
    public IReadOnlyList<EventPage> Events { get; private set; } = [];

    public string Root => address.Of(Request);

    public IActionResult OnGet(string id)
    {
        if (id.Length > 60 || show.Run(id) is not { } item)
            return NotFound();
        Item = item;
        Text = item.Content.In(words.Language);
        Body = new HtmlString(NewsBody.ToHtml(Text.Body));
        NotTranslated = NewsWords.NotTranslated(words, Text);
        Pictures = [.. item.Content.Pictures.Select(p => new GalleryPicture(p, Text.Language))];
        Events = [.. item.Content.Events.Select(events.Run).OfType<EventPage>().DistinctBy(e => e.Id)];
        return Page();
    }
}
