namespace Mosty.Web.Site;

/// <summary>Whom to tell of a hole or a mistake: MOSTY_CONTACT, an e-mail address or a web address. Null where the office names nobody.</summary>
public sealed class Contact(IConfiguration settings)
{
    public string? Address { get; } = Read(settings["MOSTY_CONTACT"]);

    internal static string? Read(string? text) => text?.Trim() switch
    {
        { Length: > 0 } web when web.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(web, UriKind.Absolute) => web,
        { } mail when System.Net.Mail.MailAddress.TryCreate(mail.StartsWith("mailto:", StringComparison.Ordinal) ? mail["mailto:".Length..] : mail, out var address) => "mailto:" + address.Address,
        _ => null,
    };
}
