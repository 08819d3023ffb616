namespace Mosty.Register;

/// <summary>An item of news with all its translations.</summary>
/// <param name="Id">Permanent: small letters, digits, hyphens.</param>
/// <param name="Category">One of <see cref="News.NewsCategories"/>.</param>
/// <param name="Published">From when it may be shown.</param>
/// <param name="IsOffice">True when the author is an office, not a person.</param>
/// <param name="Language">ISO 639-1 of the text it was written in, the first of <paramref name="Texts"/>.</param>
/// <param name="Partnerships">Permanent ids.</param>
/// <param name="Events">Permanent ids.</param>
public sealed record NewsContent(
    string Id, string Category, DateTimeOffset Published, string Author, bool IsOffice, string Language, IReadOnlyList<NewsText> Texts, IReadOnlyList<NewsPicture> Pictures,
    IReadOnlyList<string> Partnerships, IReadOnlyList<string> Events)
{
    /// <summary>The text for a reader of a language: in it where there is one, else the original.</summary>
    public NewsText In(string language) => Texts.FirstOrDefault(t => t.Language == language) ?? Texts[0];
}

/// <param name="Body">Markdown.</param>
public sealed record NewsText(string Language, string Title, string Lead, string Body);

/// <param name="Sha256">Under which its bytes are kept.</param>
/// <param name="Width">In pixels, as it is shown.</param>
/// <param name="Licence">As it is to be named: "CC BY 4.0".</param>
/// <param name="Texts">One in every language that the item has.</param>
public sealed record NewsPicture(string Sha256, string MediaType, int Width, int Height, string Author, string Licence, IReadOnlyList<PictureText> Texts)
{
    /// <summary>As <see cref="NewsContent.In"/>.</summary>
    public PictureText In(string language) => Texts.FirstOrDefault(t => t.Language == language) ?? Texts[0];
}

/// <param name="Alt">What stands for the picture where it cannot be seen.</param>
public sealed record PictureText(string Language, string Alt, string? Caption);

/// <summary>Scheduled: to be published, and not yet due.</summary>
public enum NewsState { Draft, Scheduled, Published, Withdrawn }

/// <summary>An item as it stands.</summary>
/// <param name="Changed">Its last change.</param>
/// <param name="Partnerships">Those of <see cref="NewsContent.Partnerships"/> that are on the register.</param>
public sealed record NewsItem(NewsContent Content, NewsState State, DateTimeOffset Changed, IReadOnlyList<PartnershipRef> Partnerships);

/// <summary>A page of the list of news.</summary>
/// <param name="Total">How many pass the filters, on all pages.</param>
/// <param name="Categories">How many of each category there are in the year asked for, most first.</param>
/// <param name="Years">How many of each year there are in the category asked for, newest first.</param>
public sealed record NewsListing(IReadOnlyList<NewsItem> Items, int Total, IReadOnlyList<(string Category, int Count)> Categories, IReadOnlyList<(int Year, int Count)> Years);
