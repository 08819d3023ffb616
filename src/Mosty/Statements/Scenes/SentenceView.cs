using Mosty.Mentions;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>A sentence with everything found in it. Token numbers are those of the document.</summary>
internal sealed class SentenceView
{
    /// <summary>A bit for each name among the hits; most rules ask for names that are not there.</summary>
    private readonly ulong names;

    public required int Index { get; init; }
    public required Sentence Sentence { get; init; }
    // Lists, not interfaces: the rules walk them over and over, and a walk through an interface costs several times as much.
    public required List<Hit> Hits
    {
        get;
        init
        {
            field = value;
            foreach (var hit in value)
                names |= Bit(hit.Name);
        }
    }

    public required List<Naming> Namings { get; init; }
    public required List<Placed<DateMention>> Dates { get; init; }
    /// <summary>"Yesterday", "last week": told by the document's own date.</summary>
    public List<Placed<DateMention>> RelativeDates { get; init; } = [];
    public required List<Placed<PersonMention>> People { get; init; }
    public required List<Placed<OrganisationMention>> Organisations { get; init; }
    public required List<Placed<AmountMention>> Amounts { get; init; }

    /// <summary>The heading under which it stands; null before the first.</summary>
    public Section? Section { get; set; }

    /// <summary>The town of our own country that its paragraph is about, in a survey of several; null elsewhere.</summary>
    public string? Speaker { get; set; }

    /// <summary>The foreign territories that the text speaks of when the sentence begins, the latest first.</summary>
    public IReadOnlyList<string> Focus { get; set; } = [];

    /// <summary>The nearest sentence before it that holds a date; -1 for none.</summary>
    public int DatedBefore { get; init; } = -1;

    public bool IsHeading { get; set; }

    /// <summary>The council's resolution that it is a deciding part of; null elsewhere.</summary>
    public Resolution? Resolution { get; set; }

    public int First { get; init; }

    public int End { get; init; }

    public bool Has(string name)
    {
        if ((names & Bit(name)) == 0)
            return false;
        foreach (var hit in Hits)
            if (hit.Name == name)
                return true;
        return false;
    }

    /// <summary>True when a word of one of these names may stand in it: sure where it says no.</summary>
    public bool MayHave(params ReadOnlySpan<string> wanted)
    {
        foreach (var name in wanted)
            if ((names & Bit(name)) != 0)
                return true;
        return false;
    }

    public IEnumerable<Hit> Of(string name) => (names & Bit(name)) == 0 ? [] : Hits.Where(h => h.Name == name);

    public IEnumerable<Hit> Of(params IReadOnlyCollection<string> names) => Hits.Where(h => names.Contains(h.Name));

    public bool Has(string name, int first, int end)
    {
        if ((names & Bit(name)) == 0)
            return false;
        foreach (var hit in Hits)
            if (hit.First >= first && hit.First < end && hit.Name == name)
                return true;
        return false;
    }

    /// <summary>The names after a prefix ("field_", "cause_") of which a pattern stands in [first, end), in the order of the text, each once.</summary>
    public IReadOnlyList<string> Family(string prefix, int first, int end) =>
        [.. Hits.Where(h => h.First >= first && h.First < end && h.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(h => h.Name[prefix.Length..]).Distinct(StringComparer.Ordinal)];

    /// <summary>In whose house they met: an institution behind "in" or "at" is no party.</summary>
    public bool IsVenue(Placed<OrganisationMention> institution) =>
        Has(Words.In, institution.First - 1, institution.First) || Has(Words.At, institution.First - 1, institution.First);

    private static ulong Bit(string name) => 1UL << ((name.Length * 13 + name[0] * 31 + name[^1] * 7) & 63);
}

/// <summary>A heading and what it says of the sentences under it.</summary>
/// <param name="Partners">The foreign territories the heading names.</param>
internal sealed record Section(SentenceView Heading, IReadOnlyList<string> Partners);
