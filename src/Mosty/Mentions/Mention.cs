namespace Mosty.Mentions;

/// <summary>A thing that the text names, at a place. Spans are half-open in the decoded text; the quote is the text of the span.</summary>
public abstract record Mention(TextSpan Span);

/// <summary>A calendar date expression.</summary>
/// <param name="Value">To the precision stated.</param>
/// <param name="Inferred">True when the year (or more) was taken from elsewhere: "tego samego roku", "br.", a heading.</param>
public sealed record DateMention(TextSpan Span, PartialDate Value, bool Inferred = false) : Mention(Span)
{
    /// <summary>The same in ISO 8601-2 level 1 where that says more than years, months and days can: <c>2010-23</c> (autumn), <c>2010~</c> (around); else null.</summary>
    public PartialDate? Edtf { get; init; }
}

public enum TerritoryForm
{
    /// <summary>A name: "Bursa", "Turecka", "Valle d'Aosta", "obwodzie Ałmatyńskim".</summary>
    Name,
    /// <summary>Only an adjective: "turecká delegace", "italský region". No place of its own in the output, but tells who is spoken of.</summary>
    Adjective,
}

/// <summary>A territory as the text names it, resolved in the context of the document.</summary>
/// <param name="Key">The chosen territory's key (docs/reading.md), also for a name the gazetteer does not know but its type word and context place ("XX:Euroregion Nisa").</param>
/// <param name="Country">ISO 3166-1 alpha-2 of it; <c>XX</c> for international bodies.</param>
/// <param name="Candidates">Every key the name could mean, the chosen first.</param>
/// <param name="Confidence">0–1 that the chosen one is right.</param>
/// <param name="InOrganisation">True when it only is part of an organisation's name or another proper name ("Uniwersytet Śląski", "Krajská nemocnice Liberec").</param>
public sealed record TerritoryMention(
    TextSpan Span, string Key, string Country, TerritoryForm Form, IReadOnlyList<string> Candidates, double Confidence, bool InOrganisation = false) : Mention(Span);

/// <summary>A person, with the office the text gives.</summary>
/// <param name="Name">In the nominative.</param>
/// <param name="Office">In the nominative.</param>
/// <param name="Of">Key of the territory of that office.</param>
public sealed record PersonMention(TextSpan Span, string Name, string? Office = null, string? Of = null) : Mention(Span);

/// <summary>A hospital, university, firm, chamber …; <paramref name="Place"/> is the key of its seat.</summary>
public sealed record OrganisationMention(TextSpan Span, string Name, string? Place = null) : Mention(Span);

/// <summary>A paper by which parties act; <paramref name="Type"/> is the lexicon's key (<c>agreement</c>, <c>memorandum</c>, <c>letter_of_intent</c>, <c>declaration</c>, <c>protocol</c>, <c>amendment</c>, <c>resolution</c>, <c>programme</c>).</summary>
public sealed record InstrumentMention(TextSpan Span, string Type, string? Title = null) : Mention(Span);

/// <summary>A file, resolution or registration number.</summary>
public sealed record ReferenceNumberMention(TextSpan Span, string Number) : Mention(Span);

/// <summary>A number with its unit: money, people, percent.</summary>
public sealed record AmountMention(TextSpan Span, decimal Value, string Unit) : Mention(Span);

/// <summary>Everything one document names, each list in the order of the text.</summary>
public sealed record DocumentMentions(
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<TerritoryMention> Territories,
    IReadOnlyList<PersonMention> People,
    IReadOnlyList<OrganisationMention> Organisations,
    IReadOnlyList<InstrumentMention> Instruments,
    IReadOnlyList<ReferenceNumberMention> References,
    IReadOnlyList<AmountMention> Amounts)
{
    /// <summary>Days, weeks, months and years told by the document's own date ("yesterday"); not among <see cref="Dates"/>.</summary>
    public IReadOnlyList<DateMention> RelativeDates { get; init; } = [];

    /// <summary>What looks like a date but cannot be, or does not fit its weekday.</summary>
    public IReadOnlyList<DateProblem> DateProblems { get; init; } = [];

    /// <summary>Places written beside a country in which they do not lie.</summary>
    public IReadOnlyList<PlaceProblem> PlaceProblems { get; init; } = [];
}
