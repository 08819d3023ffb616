using Mosty.Register;

namespace Mosty.Web.Pages.Shared;

/// <summary>A picture as it is shown, with what is said of it.</summary>
/// <param name="Language">In which it is wanted to be told.</param>
/// <param name="From">The item it comes from, where it does not stand on that item's page.</param>
public sealed record GalleryPicture(NewsPicture Picture, string Language, NewsContent? From = null);
