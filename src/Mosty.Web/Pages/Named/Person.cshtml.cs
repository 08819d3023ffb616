using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;

namespace Mosty.Web.Pages;

/// <summary>A person in office, as the papers name them: which office, and what they took part in.</summary>
public sealed class PersonModel(ShowNamed show) : PageModel
{
    public NamedPage Named { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (id.Length > 40 || show.Person(id) is not { } named)
            return NotFound();
        Named = named;
        return Page();
    }
}
