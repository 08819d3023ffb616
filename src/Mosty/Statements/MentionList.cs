using Mosty.Mentions;

namespace Mosty.Statements;

/// <summary>The places, dates, people and organisations of a document, each once, with the quote of its first mention.</summary>
internal static class MentionList
{
    /// <summary>Territories that are named; a country that only an adjective names has no place of its own.</summary>
    public static IReadOnlyList<PlaceReading> Places(ReadingContext context, DocumentMentions mentions)
    {
        var places = new List<PlaceReading>();
        var names = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var mention in mentions.Territories)
        {
            if (mention.Form != TerritoryForm.Name)
                continue;
            var quote = mention.Span.Of(context.Text);
            if (!names.TryGetValue(mention.Key, out var seen))
            {
                names.Add(mention.Key, seen = []);
                places.Add(new PlaceReading(mention.Key, seen, quote, Page(context, mention), mention.Span.Start, mention.Span.End));
            }

            if (!seen.Contains(quote, StringComparer.Ordinal))
                seen.Add(quote);
        }

        return places;
    }

    public static IReadOnlyList<DateReading> Dates(ReadingContext context, DocumentMentions mentions) =>
        [.. mentions.Dates.DistinctBy(d => d.Value).Select(d => new DateReading(d.Value, d.Span.Of(context.Text), Page(context, d), d.Span.Start, d.Span.End, d.Edtf))];

    /// <summary>A person named twice is one: the first quote, with the fullest office any of the mentions gives.</summary>
    public static IReadOnlyList<PersonReading> People(ReadingContext context, DocumentMentions mentions) =>
    [
        .. mentions.People.GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Select(same =>
        {
            var first = same.First();
            var office = same.FirstOrDefault(p => p.Office is not null && p.Of is not null) ?? same.FirstOrDefault(p => p.Office is not null) ?? first;
            return new PersonReading(first.Name, office.Office, office.Of, first.Span.Of(context.Text), Page(context, first), first.Span.Start, first.Span.End);
        }),
    ];

    public static IReadOnlyList<OrganisationReading> Organisations(ReadingContext context, DocumentMentions mentions) =>
    [
        .. mentions.Organisations.DistinctBy(o => o.Name, StringComparer.OrdinalIgnoreCase)
            .Select(o => new OrganisationReading(o.Name, o.Place, o.Span.Of(context.Text), Page(context, o), o.Span.Start, o.Span.End)),
    ];

    private static int Page(ReadingContext context, Mention mention) => context.Document.PageAt(mention.Span.Start);
}
