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
    private Dictionary<string, Evidence> evidence = [];

    public PartnershipPage Entry { get; private set; } = null!;

    /// <summary>The day the address asks for; null for today.</summary>
    public DateOnly? Asked { get; private set; }

    public BridgePicture? Picture { get; private set; }

    public IReadOnlyList<string> Lede { get; private set; } = [];

    /// <summary>What happened until the day asked for, plans after it included.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; private set; } = [];

    public IReadOnlyList<NewsItem> News { get; private set; } = [];

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
        Picture = BridgeOf.Timeline(words, page, quiet.Months);
        News = news.Run(new NewsFilter(Partnership: page.Id), take: 3).Items;
        Lede = LedeWords.Of(words, page);
        Events = [.. page.Timeline.Events.Where(e => e.Date is null || e.Date.First <= page.AsOf || e.Kind == StatementKind.Plan)];
        Genesis = Site.Genesis.Of(Events);
        Fields = [.. page.File.Evidence.SelectMany(e => e.Statement.Fields).Distinct(StringComparer.Ordinal).Where(f => words.All.Has("terms.field." + f)).OrderBy(f => words.All.Term("field." + f), StringComparer.Create(CultureInfo.GetCultureInfo(words.Language), ignoreCase: true))];
        Sites = [.. page.Parties.SelectMany(register.Gazetteer.SitesOf)];
        Later = page.Timeline.Events.Count - Events.Count;
        return Page();
    }

    /// <summary>What a reason rests on, as far as it is on file.</summary>
    public IEnumerable<Evidence> RestingOn(Reason reason) =>
        reason.StatementIds.Select(id => evidence.GetValueOrDefault(id)).OfType<Evidence>();
}
