namespace Mosty.Mentions;

/// <summary>Reads every kind of mention, in the order in which one helps the next: territories, dates, then people and organisations that name them.</summary>
public static class MentionReader
{
    public static DocumentMentions Read(ReadingContext context)
    {
        var (dates, problems) = DateReader.ReadAll(context);
        var (named, misplaced) = TerritoryReader.ReadAll(context);
        var territories = WithoutMonths(named, dates);
        var people = PersonReader.Read(context, territories);
        return new DocumentMentions(
            dates,
            territories,
            people,
            OrganisationReader.Read(context, territories),
            InstrumentReader.Read(context),
            ReferenceNumberReader.Read(context),
            AmountReader.Read(context))
        {
            RelativeDates = RelativeDates.Read(context),
            DateProblems = problems,
            PlaceProblems = misplaced,
        };
    }

    /// <summary>"In March 2022": what stands within a date is a month, whatever town bears its name. Both lists are in the order of the text.</summary>
    private static IReadOnlyList<TerritoryMention> WithoutMonths(IReadOnlyList<TerritoryMention> territories, IReadOnlyList<DateMention> dates)
    {
        var kept = new List<TerritoryMention>(territories.Count);
        var next = 0;
        foreach (var territory in territories)
        {
            while (next < dates.Count && dates[next].Span.End <= territory.Span.Start)
                next++;
            if (next == dates.Count || !(dates[next].Span.Start <= territory.Span.Start && territory.Span.End <= dates[next].Span.End))
                kept.Add(territory);
        }

        return kept;
    }
}
