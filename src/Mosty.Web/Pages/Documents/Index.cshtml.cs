using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;

namespace Mosty.Web.Pages;

/// <summary>The papers that were read, newest addition first.</summary>
public sealed class DocumentListModel(ListDocuments list) : PageModel
{
    private const int PageSize = 100;

    public IReadOnlyList<DocumentLine> All { get; private set; } = [];

    /// <summary>True when only documents in which nothing was found are listed.</summary>
    public bool NothingFound { get; private set; }

    public IReadOnlyList<DocumentLine> Lines { get; private set; } = [];

    public int Number { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public void OnGet()
    {
        NothingFound = Request.Query["read"] == "nothing";
        All = NothingFound ? [.. list.Run().Where(d => d.Statements == 0)] : list.Run();
        Pages = Math.Max(1, (All.Count + PageSize - 1) / PageSize);
        if (int.TryParse(Request.Query["page"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var asked))
            Number = Math.Clamp(asked, 1, Pages);
        Lines = [.. All.Skip((Number - 1) * PageSize).Take(PageSize)];
    }
}
