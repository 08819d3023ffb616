using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Reading;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>One paper: its text with every quote marked, and beside it what was read in it.</summary>
public sealed class DocumentModel(ShowDocument show, PageLinks links) : PageModel
{
    public DocumentPage Paper { get; private set; } = null!;

    public IReadOnlyList<DocumentPart> Parts { get; private set; } = [];

    /// <summary>Every quote that has a place in the present text, numbered in order of the text.</summary>
    public IReadOnlyList<QuoteMark> Quotes { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (show.Run(id) is not { } paper)
            return NotFound();
        if (paper.Document.Id != id)
            return RedirectPermanent(links.Document(paper.Document.Id));
        Paper = paper;
        Parts = DocumentParts.Of(paper.Text);
        Quotes = [.. paper.Statements.Select((s, i) => new QuoteMark(s.Statement.Id, i + 1, s.Statement.Span)).Where(q => q.Span.Start >= 0 && q.Span.End <= paper.Text.Text.Length)];
        return Page();
    }

    /// <summary>The pieces of a span of the text, for the page to write.</summary>
    public IReadOnlyList<MarkedPiece> Pieces(TextSpan span) => MarkedText.Cut(Paper.Text.Text, span, Quotes);
}
