namespace Mosty.Web.Site;

/// <summary>Where the portal stands for the world: MOSTY_ADDRESS, else the address it was asked under.</summary>
public sealed class PublicAddress(IConfiguration settings)
{
    private readonly string? configured = settings["MOSTY_ADDRESS"]?.TrimEnd('/') is { Length: > 0 } address && Uri.IsWellFormedUriString(address, UriKind.Absolute) ? address : null;

    /// <summary>Scheme and host without a slash at the end.</summary>
    public string Of(HttpRequest request) => configured ?? $"{request.Scheme}://{request.Host.ToUriComponent()}";
}
