using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Register.News;
using Mosty.Statements;
using Mosty.Timelines;
using Mosty.Web.Bridge;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>One partnership: how it stands and why, its bridge, what happened, and the papers it all rests on.</summary>
public sealed class PartnershipModel(ShowPartnership show, RegisterFolder register, ListNews news, PageWords words, PageLinks links, QuietSpan quiet) : PageModel
{
    /// <summary>Events a page; of a partnership of which more is told the newest come first to the eye.</summary>
    public const int PageSize = 60;

    private readonly Dictionary<string, string> elsewhere = new(StringComparer.Ordinal);

    private Dictionary<string, Evidence> evidence = [];

    public PartnershipPage Entry { get; private set; } = null!;

    /// <summary>The day the address asks for; null for today.</summary>
    public DateOnly? Asked { get; private set; }

    public BridgePicture? Picture { get; private set; }

    public IReadOnlyList<string> Lede { get; private set; } = [];

    /// <summary>What happened until the day asked for, plans after it included: the part of it that this page tells.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; private set; } = [];

    public IReadOnlyList<NewsItem> News { get; private set; } = [];

    /// <summary>What was promised in <see cref="Events"/>.</summary>
    public IReadOnlyList<Commitment> Commitments { get; private set; } = [];

    /// <summary>From 1, in order of time.</summary>
    public int Part { get; private set; } = 1;

    public int Parts { get; private set; } = 1;

    public int Later { get; private set; }

    /// <summary>How it came about.</summary>
    public IReadOnlyList<TimelineEvent> Genesis { get; private set; } = [];

    /// <summary>Fields of cooperation that its statements name, in the order of their words.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>Host names of the parties' official sites.</summary>
    public IReadOnlyList<string> Sites { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        Asked = PartnershipQuery.Day(Request.Query["as-of"].FirstOrDefault());
        if (show.Run(id, Asked).Page is not { } page)
            return NotFound();
        if (page.Id != id)
            return RedirectPermanent(links.Partnership(page.Id, Asked));
        Entry = page;
        foreach (var item in page.File.Evidence.Concat(page.File.OneLevelDown))
            evidence.TryAdd(item.Statement.Id, item);
        Lede = LedeWords.Of(words, page);
        News = news.Run(new NewsFilter(Partnership: page.Id), take: 3).Items;
        var told = page.Timeline.Events.Where(e => e.Date is null || e.Date.First <= page.AsOf || e.Kind == StatementKind.Plan).ToList();
        Genesis = Site.Genesis.Of(told);
        Fields = [.. page.File.Evidence.SelectMany(e => e.Statement.Fields).Distinct(StringComparer.Ordinal).Where(f => words.All.Has("terms.field." + f)).OrderBy(f => words.All.Term("field." + f), StringComparer.Create(CultureInfo.GetCultureInfo(words.Language), ignoreCase: true))];
        Sites = [.. page.Parties.SelectMany(register.Gazetteer.SitesOf)];
        Tell(page, told);
        return Page();
    }

    private void Tell(PartnershipPage page, List<TimelineEvent> events)
    {
        Later = page.Timeline.Events.Count - events.Count;
        Parts = Math.Max(1, (events.Count + PageSize - 1) / PageSize);
        Part = int.TryParse(Request.Query["page"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, Parts) : Parts;
        Events = [.. events.Skip((Part - 1) * PageSize).Take(PageSize)];
        var told = Events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        Commitments = [.. page.Timeline.Commitments.Where(c => Parts == 1 || told.Contains(c.EventId))];
        Picture = BridgeOf.Timeline(words, page, quiet.Months);
        if (Parts == 1)
            return;
        for (var i = 0; i < events.Count; i++)
            if (i / PageSize + 1 != Part && "#" + PageLinks.EventAnchor(events[i].Id) is var anchor)
                elsewhere.TryAdd(anchor, links.PartnershipPart(page.Id, Asked, i / PageSize + 1) + anchor);
        Picture = Picture?.Leading(href => elsewhere.GetValueOrDefault(href, href));
    }

    /// <summary>The address of an event's entry, on this part of the page or on another.</summary>
    public string At(string eventId) => elsewhere.GetValueOrDefault("#" + PageLinks.EventAnchor(eventId), "#" + PageLinks.EventAnchor(eventId));

    /// <summary>What a reason rests on, as far as it is on file.</summary>
    public IEnumerable<Evidence> RestingOn(Reason reason) =>
        reason.StatementIds.Select(id => evidence.GetValueOrDefault(id)).OfType<Evidence>();
}
