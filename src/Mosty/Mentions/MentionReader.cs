namespace Mosty.Mentions;

/// <summary>Reads every kind of mention, in the order in which one helps the next: territories, dates, then people and organisations that name them.</summary>
public static class MentionReader
{
    public static DocumentMentions Read(ReadingContext context)
    {
        var territories = TerritoryReader.Read(context);
        var (dates, problems) = DateReader.ReadAll(context);
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
        };
    }
}
