using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;

namespace Mosty.Web.Pages;

/// <summary>An organisation (hospital, school, firm) as the papers name it, and what it took part in.</summary>
public sealed class OrganisationModel(ShowNamed show) : PageModel
{
    public NamedPage Named { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (id.Length > 40 || show.Organisation(id) is not { } named)
            return NotFound();
        Named = named;
        return Page();
    }
}
