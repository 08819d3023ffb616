namespace Mosty.Register.News;

/// <summary>A file of an item, by its name without folder.</summary>
public sealed record NewsFile(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>An item as its files give it, before the register has looked at what it belongs to.</summary>
/// <param name="Published">Null where the file gives none: then the moment of publishing.</param>
/// <param name="Partnerships">As written, with the lines they stand in: ids, or keys of parties joined by a slash.</param>
/// <param name="Events">As written.</param>
/// <param name="Publish">True when the file asks for it to be published.</param>
internal sealed record NewsDraft(
    string Id, string Category, DateTimeOffset? Published, string Author, bool IsOffice, string Language, IReadOnlyList<NewsText> Texts,
    IReadOnlyList<(NewsPicture Picture, byte[] Bytes)> Pictures, IReadOnlyList<MetaValue> Partnerships, IReadOnlyList<MetaValue> Events, bool Publish);
