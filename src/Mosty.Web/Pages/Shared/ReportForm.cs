using Mosty.Register;

namespace Mosty.Web.Pages.Shared;

/// <summary>The fields of a report.</summary>
/// <param name="Message">What was typed before.</param>
/// <param name="Refused">True when an element with the id <c>refused</c> says why it was not taken in.</param>
public sealed record ReportForm(ReportAbout About, string Message = "", bool Refused = false);
