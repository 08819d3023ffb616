using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>What a visitor reads when a page is not there or could not be made, in the language of the address asked for.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
[NeverKept]
public sealed class ErrorModel : PageModel
{
    /// <summary>Which words: <c>error.missing</c> for an address without a page, <c>error.failed</c> for everything else.</summary>
    public string Key { get; private set; } = "error.failed";

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Key = code is >= 400 and < 500 ? "error.missing" : "error.failed";
        Response.StatusCode = code is >= 400 and < 600 ? code : 404;
    }
}
