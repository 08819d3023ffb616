using System.ComponentModel;

namespace Mosty.Web.Api;

/// <summary>An item of news with all its translations.</summary>
public sealed record ApiNews(
    [property: Description("Permanent.")] string Id,
    string Url,
    string Category,
    DateTimeOffset Published,
    [property: Description("The last change of the item.")] DateTimeOffset Changed,
    string Author,
    [property: Description("True when the author is an office, not a person.")] bool Office,
    [property: Description("Language of the original, ISO 639-1.")] string Language,
    [property: Description("The original first.")] IReadOnlyList<ApiNewsText> Texts,
    IReadOnlyList<ApiPicture> Pictures,
    [property: Description("Ids of partnerships.")] IReadOnlyList<string> Partnerships,
    [property: Description("Ids of events.")] IReadOnlyList<string> Events);

public sealed record ApiNewsText(
    string Language, string Title, string Lead, [property: Description("Markdown (CommonMark).")] string Body, [property: Description("The same without HTML of its author's and with safe links only.")] string Html);

/// <summary>A picture; it may only be shown with its author and licence.</summary>
public sealed record ApiPicture(string Url, string MediaType, int Width, int Height, string Author, string Licence, IReadOnlyList<ApiPictureText> Texts);

public sealed record ApiPictureText(string Language, [property: Description("What stands for the picture where it cannot be seen.")] string Alt, string? Caption = null);
