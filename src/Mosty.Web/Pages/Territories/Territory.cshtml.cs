using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Register.Lists;
using Mosty.Register.News;
using Mosty.Territories;
using Mosty.Timelines;
using Mosty.Web.Map;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>One territory: its partners, what the papers say of it, its names and its place in the hierarchy. An unknown key gets help to find the right one.</summary>
public sealed class TerritoryModel(ShowTerritory show, CandidatesOf candidates, ListNews news, PageWords words, PageLinks links, RegisterFolder register) : PageModel
{
    /// <summary>Rows of a list before the whole of it is left to the page of partnerships.</summary>
    public const int Rows = 60;

    /// <summary>Partners named beside a party one level down.</summary>
    public const int PartnersNamed = 6;

    private const int LongestKey = 120;

    /// <summary>Null when there is no such territory.</summary>
    public TerritoryPage? Entry { get; private set; }

    /// <summary>The day the address asks for; null for today.</summary>
    public DateOnly? Asked { get; private set; }

    /// <summary>Its name; what was asked for when there is no such territory.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Territories that could have been meant.</summary>
    public IReadOnlyList<Territory> Guesses { get; private set; } = [];

    /// <summary>The first sentences: how many partners it has, how many of these are alive.</summary>
    public string Lede { get; private set; } = "";

    /// <summary>What kind of territory it is and where it lies: "region · Czechia".</summary>
    public string Kicker { get; private set; } = "";

    /// <summary>Names by language; languages that say the same stand together, the page's own first.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> Languages)> Names { get; private set; } = [];

    /// <summary>Of its partnerships and those one level down.</summary>
    public IReadOnlyList<NewsItem> News { get; private set; } = [];

    public HomeMap? Map { get; private set; }

    /// <summary>Pairs that imported lists name; null while there is no territory.</summary>
    public Candidates? Candidates { get; private set; }

    /// <summary>Host names of its office's sites.</summary>
    public IReadOnlyList<string> Sites { get; private set; } = [];

    public IActionResult OnGet(string key)
    {
        Asked = PartnershipQuery.Day(Request.Query["as-of"].FirstOrDefault());
        // A slash in a name comes encoded: routing leaves it so.
        var asked = key.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (asked.Length > LongestKey || show.Run(asked, Asked) is not { } page)
            return Missing(asked);
        if (page.Key != asked)
            return RedirectPermanent(links.Territory(page.Key, words.Name(page.Key), Asked));
        Entry = page;
        Sites = register.Gazetteer.SitesOf(page.Key);
        Name = words.Upper(words.Name(page.Key));
        Kicker = string.Join(" \u00B7 ", [.. page.Place is { } place ? [words.Term(place.Level)] : Array.Empty<string>(), .. page.Above.Select(words.Name)]);
        Lede = string.Join(" ", Sentences(page));
        var collation = StringComparer.Create(CultureInfo.GetCultureInfo(words.Language), ignoreCase: true);
        var listed = candidates.Run(page.Key, Rows);
        Candidates = listed with { Shown = [.. listed.Shown.OrderBy(c => words.Name(c.Other), collation)] };
        Names = [.. page.Names.Where(n => words.All.Has("portal.territory.languages." + n.Language)).GroupBy(n => n.Name, StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Select(n => n.Language)])).OrderByDescending(n => n.Item2.Contains(words.Language)).ThenBy(n => n.Key, collation)];
        News = news.Run(new NewsFilter(Territory: page.Key), take: 3).Items;
        Map = HomeMap.Of(register.Gazetteer, page);
        return Page();
    }

    private PageResult Missing(string asked)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        Name = asked.Length > LongestKey ? asked[..LongestKey] : asked;
        Guesses = [.. register.Gazetteer.Lookup(Name[(Name.IndexOf(':') + 1)..]).Take(8)];
        return Page();
    }

    private IEnumerable<string> Sentences(TerritoryPage page)
    {
        var partners = page.Own.SelectMany(l => l.Parties).Where(p => p != page.Key).Distinct(StringComparer.Ordinal).ToList();
        if (partners.Count == 0 && page.Below.Count == 0)
            yield return words["territory.lede_none"];
        if (partners.Count > 0)
            yield return words.Say("territory.lede_partners", ("n", partners.Count), ("countries", partners.Select(p => p[..2]).Where(c => c != "XX").Distinct().Count()));
        if (page.Own.Count(l => l.Activity == Activity.Active) is > 0 and var active)
            yield return words.Say("territory.lede_active", ("n", active), ("day", page.AsOf));
        if (page.Below.Count > 0)
            yield return words.Say("territory.lede_below", ("n", page.Below.Count));
        if (page.Successor is { } successor)
            yield return words.Say("territory.lede_former", ("successor", successor.Key));
    }
}
