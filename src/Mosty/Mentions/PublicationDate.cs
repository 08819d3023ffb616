using Mosty.Documents;
using Mosty.Languages;

namespace Mosty.Mentions;

/// <summary>Finds the date on which a page or letter says it was published or written.</summary>
public static class PublicationDate
{
    public static PartialDate? Find(DocumentText document, Lexicon lexicon) =>
        document.Hints.Published is { } day ? PartialDate.Of(day) : null;
}
