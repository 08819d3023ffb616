using Mosty.Mentions;

namespace Mosty.Statements;

/// <summary>
/// How likely a statement is to be right: one of five levels, by what kind of event it tells and by how much of it stands in its own quote.
/// What is named there was told; what is not was gathered from the sentences around it, and fails more often.
/// </summary>
/// <remarks>The levels are the shares that were right in papers nobody had worked on, rounded; docs/quality.md has the figures, with intervals.</remarks>
internal static class ConfidenceLevel
{
    /// <summary>A dated row of a list.</summary>
    public const double Sure = 0.9;

    /// <summary>A paper or a standing with its partners and its year in the quote.</summary>
    public const double Likely = 0.7;

    /// <summary>The partners are in the quote, the year is not; or both are, of an event that is told more loosely.</summary>
    public const double Fair = 0.55;

    /// <summary>Parties gathered from around the quote, or a plan, or a result.</summary>
    public const double Weak = 0.4;

    /// <summary>A kind of event that is often seen where there is none.</summary>
    public const double Poor = 0.1;

    /// <summary>The levels, highest first.</summary>
    public static IReadOnlyList<double> Levels { get; } = [Sure, Likely, Fair, Weak, Poor];

    public static double Of(Statement statement, DocumentMentions mentions, string? home)
    {
        var isNamed = statement.Parties.Where(p => p != home).All(p => In(mentions.Territories, statement).Any(t => t.Key == p));
        var isDated = statement.Date is { } date && In(mentions.Dates, statement).Any(d => d.Value.First <= date.Last && date.First <= d.Value.Last);
        return statement.Kind switch
        {
            StatementKind.Meeting or StatementKind.Membership => Poor,
            StatementKind.Contact when !isDated => Poor,
            StatementKind.Plan or StatementKind.Result => Weak,
            _ when !isNamed || statement.Act is Act.Proposed or Act.Prepared => Weak,
            StatementKind.Visit or StatementKind.Contact => isDated ? Fair : Weak,
            _ when !isDated || statement.Act is Act.Approved => Fair,
            _ => statement.Rule == Rules.ListRule.Name ? Sure : Likely,
        };
    }

    /// <summary>The mentions within a statement's quote, looked up by halves: a list in the order of the text may be as long as the text.</summary>
    private static IEnumerable<T> In<T>(IReadOnlyList<T> mentions, Statement statement)
        where T : Mention
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < statement.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < mentions.Count && mentions[low].Span.Start < statement.End; low++)
            if (mentions[low].Span.End <= statement.End)
                yield return mentions[low];
    }
}
