namespace Mosty.Mentions;

/// <summary>A place written beside a country in which no place of its name lies.</summary>
/// <param name="Span">Both names and what stands between them.</param>
/// <param name="Key">The place that bears the name.</param>
/// <param name="Told">ISO 3166-1 of the country beside it.</param>
public sealed record PlaceProblem(TextSpan Span, string Key, string Told);
