namespace Mosty.Web.Pages.Shared;

/// <summary>What another site pastes to show a picture of this one.</summary>
/// <param name="Path">Of the bare page.</param>
/// <param name="Title">Of the frame, for screen readers.</param>
/// <param name="Height">In CSS pixels: as high as the picture is on a page of usual width.</param>
public sealed record EmbedCode(string Path, string Title, int Height);
