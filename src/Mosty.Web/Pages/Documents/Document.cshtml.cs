using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Reading;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>One paper: its pages as pictures or its text, with every quote marked, and beside it what was read in it.</summary>
public sealed class DocumentModel(ShowDocument show, ShowPageImage images, PageLinks links) : PageModel
{
    /// <summary>A paper of more pages opens as text, and shows its pictures so many at a time.</summary>
    public const int MostSheets = 40;

    private const string AsText = "text", AsImage = "image";

    public DocumentPage Paper { get; private set; } = null!;

    public IReadOnlyList<DocumentPart> Parts { get; private set; } = [];

    /// <summary>Every quote that has a place in the present text, numbered in order of the text.</summary>
    public IReadOnlyList<QuoteMark> Quotes { get; private set; } = [];

    /// <summary>The pages shown as pictures; empty where the text is shown.</summary>
    public IReadOnlyList<Sheet> Sheets { get; private set; } = [];

    /// <summary>True where the pages can be shown as pictures and as text.</summary>
    public bool HasBoth { get; private set; }

    public int Pages => Paper.Text.Pages.Count;

    public IActionResult OnGet(string id)
    {
        if (show.Run(id) is not { } paper)
            return NotFound();
        if (paper.Document.Id != id)
            return RedirectPermanent(links.Document(paper.Document.Id) + Request.QueryString);
        Paper = paper;
        Quotes = [.. paper.Statements.Select((s, i) => new QuoteMark(s.Statement.Id, i + 1, s.Statement.Span)).Where(q => q.Span.Start >= 0 && q.Span.End <= paper.Text.Text.Length)];
        HasBoth = Reading.Sheets.Known(paper.Text) && images.CanShow(paper.Document);
        var view = Request.Query["view"].FirstOrDefault();
        var image = HasBoth && view != AsText && (view == AsImage || Pages <= MostSheets);
        if (Asked() is { } quote)
            return Redirect(Address(image ? AsImage : AsText, paper.Text.PageAt(quote.Span.Start)) + "#" + PageLinks.QuoteAnchor(quote.Id));
        if (image)
            Sheets = [.. Reading.Sheets.Of(paper.Text, Quotes).Skip(FirstSheet() - 1).Take(MostSheets)];
        else
            Parts = DocumentParts.Of(paper.Text);
        return Page();
    }

    /// <summary>The same paper the other way, at a page of it.</summary>
    public string Other(int? page = null) => Address(Sheets.Count > 0 ? AsText : AsImage, page) + (page is { } n && Pages > 1 ? string.Create(CultureInfo.InvariantCulture, $"#page-{n}") : "");

    /// <summary>The pictures from a page on.</summary>
    public string SheetsFrom(int page) => Address(AsImage, page);

    /// <summary>The place of a statement's quote, on this page or on that which shows it.</summary>
    public string PlaceOf(string statement)
    {
        var anchor = "#" + PageLinks.QuoteAnchor(statement);
        return Sheets.Count == 0 || Quotes.FirstOrDefault(q => q.Id == statement) is not { } quote || Sheets.Any(s => s.Number == Paper.Text.PageAt(quote.Span.Start))
            ? anchor
            : Address(AsImage, Paper.Text.PageAt(quote.Span.Start)) + anchor;
    }

    /// <summary>The pieces of a span of the text, for the page to write.</summary>
    public IReadOnlyList<MarkedPiece> Pieces(TextSpan span) => MarkedText.Cut(Paper.Text.Text, span, Quotes);

    private QuoteMark? Asked() => Request.Query["quote"].FirstOrDefault() is { Length: > 0 } asked ? Quotes.FirstOrDefault(q => PageLinks.QuoteAnchor(q.Id) == PageLinks.QuoteAnchor(asked)) : null;

    // Pages are shown in fixed runs, so that an address means the same pages whichever of them it names.
    private int FirstSheet()
    {
        var asked = int.TryParse(Request.Query["page"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, Pages) : 1;
        return (asked - 1) / MostSheets * MostSheets + 1;
    }

    /// <summary>Says no more than it must: the view only where it is not the usual one, the page only where not all are shown.</summary>
    private string Address(string view, int? page)
    {
        var query = new QueryBuilder();
        if (HasBoth && view != (Pages <= MostSheets ? AsImage : AsText))
            query.Add("view", view);
        if (view == AsImage && page is { } number && Pages > MostSheets)
            query.Add("page", number.ToString(CultureInfo.InvariantCulture));
        return links.Document(Paper.Document.Id) + query;
    }
}
