using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>
/// The form to say that something is wrong, and what takes it in. No account and no cookie: that the form came from here is told by the browser
/// (<see cref="OwnForm"/>), so there is no token to check.
/// </summary>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(LargestRequest)]
[NeverKept]
public sealed class ReportModel(FileReport file, ShowPartnership partnerships, ShowDocument documents, ReportLimit limit, PageWords words, PageLinks links) : PageModel
{
    // The longest message in letters of four bytes, written as a form writes them (%F0%9F…), and the other fields.
    private const int LargestRequest = 32 * 1024;

    /// <summary>What it is about; null where that is not on the register.</summary>
    public ReportAbout? About { get; private set; }

    /// <summary>True when the address names something.</summary>
    public bool Asked { get; private set; }

    /// <summary>In words: "About the partnership: …".</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The page it is about.</summary>
    public string Back { get; private set; } = "";

    public string Message { get; private set; } = "";

    /// <summary>Why it was not taken in, in words; null when nothing was sent.</summary>
    public string? Refusal { get; private set; }

    public void OnGet() => Find(Request.Query["about"].FirstOrDefault());

    public IActionResult OnPost()
    {
        Find(Request.Form["about"].FirstOrDefault());
        Message = Request.Form["message"].FirstOrDefault() ?? "";
        if (About is null)
            return Refuse(StatusCodes.Status400BadRequest, "nothing_there");
        if (!OwnForm.Sent(Request))
            return Refuse(StatusCodes.Status403Forbidden, "not_ours");
        if (!string.IsNullOrEmpty(Request.Form["website"].FirstOrDefault()))
            return Refuse(StatusCodes.Status400BadRequest, "trapped");
        // Looked at first: what is refused for its length must not use up the hour.
        if (Message.Trim().Length < FileReport.Shortest)
            return Refuse(StatusCodes.Status400BadRequest, "too_short", FileReport.Shortest);
        if (Message.Trim().Length > FileReport.Longest)
            return Refuse(StatusCodes.Status400BadRequest, "too_long", FileReport.Longest);
        if (!limit.Take(HttpContext.Connection.RemoteIpAddress))
            return Refuse(StatusCodes.Status429TooManyRequests, "too_many");
        return file.Run(About, words.Language, Message) is { Number: { } number }
            ? RedirectSeeOther(links.ReportStatus(number))
            : Refuse(StatusCodes.Status429TooManyRequests, "too_many");
    }

    private void Find(string? asked)
    {
        Asked = asked is { Length: > 0 };
        switch (ReportAbout.Parse(asked))
        {
            case { Kind: ReportAbout.Partnership } about when partnerships.Run(about.Id).Page is { } page:
                (About, Subject, Back) = (new ReportAbout(about.Kind, page.Id), words.Say("report.about_partnership", ("name", words.Heading(page.Parties))), links.Partnership(page.Id));
                break;
            case { Kind: ReportAbout.Document } about when documents.Run(about.Id) is { } paper:
                (About, Subject, Back) = (new ReportAbout(about.Kind, paper.Document.Source.Sha256), words.Say("report.about_document", ("name", PageWords.NameOf(paper.Document.Source))), links.Document(paper.Document.Source.Sha256));
                break;
            case { Kind: ReportAbout.Page, Id: "accessibility" } about:
                (About, Subject, Back) = (about, words["report.about_page"], links.Accessibility);
                break;
        }
    }

    private PageResult Refuse(int status, string key, int? number = null)
    {
        Response.StatusCode = status;
        Refusal = words.Say("report." + key, ("n", number));
        return Page();
    }

    // 303: the answer is looked up by GET, and loading it again sends nothing again.
    private StatusCodeResult RedirectSeeOther(string address)
    {
        Response.Headers.Location = address;
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
