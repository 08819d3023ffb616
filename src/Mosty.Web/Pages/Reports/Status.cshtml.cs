using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>What became of a report, for whoever has its number. The words that were sent are not shown again.</summary>
[ResponseCache(NoStore = true)]
[NeverKept]
public sealed class ReportStatusModel(ShowReport show, PageLinks links) : PageModel
{
    public ReportStatus Status { get; private set; } = null!;

    /// <summary>The page the report is about.</summary>
    public string Back { get; private set; } = "";

    public IActionResult OnGet(string number)
    {
        if (number.Length > 40 || show.Run(number) is not { } status)
            return NotFound();
        Status = status;
        Back = status.About switch
        {
            { Kind: ReportAbout.Partnership } about => links.Partnership(about.Id),
            { Kind: ReportAbout.Document } about => links.Document(about.Id),
            _ => links.Accessibility,
        };
        return Page();
    }
}
