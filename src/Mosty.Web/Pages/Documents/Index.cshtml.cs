using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;

namespace Mosty.Web.Pages;

/// <summary>The papers that were read, newest addition first.</summary>
public sealed class DocumentListModel(ListDocuments list) : PageModel
{
    private const int PageSize = 100;

    /// <summary>On all pages.</summary>
    public int Count { get; private set; }

    /// <summary>True when only documents in which nothing was found are listed.</summary>
    public bool NothingFound { get; private set; }

    public IReadOnlyList<DocumentLine> Lines { get; private set; } = [];

    public int Number { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public void OnGet()
    {
        NothingFound = Request.Query["read"] == "nothing";
        Count = list.Count(NothingFound);
        Pages = Math.Max(1, (Count + PageSize - 1) / PageSize);
        if (int.TryParse(Request.Query["page"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var asked))
            Number = Math.Clamp(asked, 1, Pages);
        Lines = list.Run((Number - 1) * PageSize, PageSize, NothingFound);
    }
}
