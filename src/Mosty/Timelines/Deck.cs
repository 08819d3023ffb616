using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>One instrument while its story is gathered: what prepared it, how it was concluded, prolonged and ended, each in order of time.</summary>
internal sealed class Deck
{
    public List<PlacedEvent> Preparations { get; } = [];
    public List<PlacedEvent> Conclusions { get; } = [];
    public List<PlacedEvent> Renewals { get; } = [];
    public List<PlacedEvent> Ends { get; } = [];

    public IEnumerable<PlacedEvent> Acts => Preparations.Concat(Conclusions).Concat(Renewals);

    public IReadOnlyList<Evidence> Evidence => [.. Acts.Concat(Ends).SelectMany(e => e.Sources)];

    /// <summary>A key under <c>terms.instrument</c>; null when no source names the kind.</summary>
    public string? Type(RuleWords words) =>
        Conclusions.Concat(Renewals).Concat(Preparations).SelectMany(e => e.Sources).Select(e => InstrumentType.Of(e.Statement, words)).FirstOrDefault(t => t is not null);

    public string? Title => Acts.Select(e => e.Told(s => s.Title)).FirstOrDefault(t => t is not null);

    public string? Number => Acts.Select(e => e.Told(s => s.Number)).FirstOrDefault(t => t is not null);

    /// <summary>The latest word on a question: a renewal's before the first text's.</summary>
    public T? Told<T>(Func<Statement, T?> question) where T : class =>
        Renewals.AsEnumerable().Reverse().Concat(Conclusions).Concat(Preparations).Select(e => e.Told(question)).FirstOrDefault(v => v is not null);
}
