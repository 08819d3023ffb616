using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Register.News;
using Mosty.Web.Bridge;
using Mosty.Web.Pages.Shared;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>One event: what, when, who, the words that tell it, and the partnerships it belongs to.</summary>
public sealed class EventModel(ShowEvent show, ListNews news, PageWords words, PageLinks links) : PageModel
{
    public EventPage Told { get; private set; } = null!;

    /// <summary>What the sources say beside title, people and organisations; each once.</summary>
    public IReadOnlyList<string> Details { get; private set; } = [];

    public IReadOnlyList<(string Id, string Name)> Organisations { get; private set; } = [];

    public IReadOnlyList<NewsItem> News { get; private set; } = [];

    /// <summary>The pictures of its news.</summary>
    public IReadOnlyList<GalleryPicture> Gallery { get; private set; } = [];

    /// <summary>The month it belongs to in the calendar; null where that is not known.</summary>
    public DateOnly? Month { get; private set; }

    public IActionResult OnGet(string id)
    {
        if (id.Length > 40 || show.Run(id) is not { } told)
            return NotFound();
        if (told.Id != id)
            return RedirectPermanent(links.Event(told.Id));
        Told = told;
        News = news.Run(new NewsFilter(Event: told.Id), take: 12).Items;
        Gallery = [.. News.SelectMany(n => n.Content.Pictures.Select(p => new GalleryPicture(p, words.Language, n.Content))).DistinctBy(p => p.Picture.Sha256)];
        Details = [.. told.Event.Sources.SelectMany(s => EventWords.Details(words, s.Statement with { People = [], Institutions = [] })).Distinct(StringComparer.Ordinal)];
        Organisations = [.. told.Event.Sources.SelectMany(s => s.Statement.Institutions).Select(n => (ShowNamed.IdOf(n), n)).DistinctBy(n => n.Item1)];
        Month = told.Event.Date is { } date && date.Last.DayNumber - date.First.DayNumber <= 45 ? date.First : null;
        return Page();
    }
}
