using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>An event with the days between which it lies: its stated date, or where its neighbours in the text put it.</summary>
/// <param name="From">First day it can mean; <see cref="DateOnly.MinValue"/> when nothing places it.</param>
/// <param name="To">Last day it can mean.</param>
internal sealed record PlacedEvent(TimelineEvent Event, DateOnly From, DateOnly To)
{
    public Statement Statement => Event.Statement;

    public IReadOnlyList<Evidence> Sources => Event.Sources;

    public bool IsDated => Event.Date is not null;

    /// <summary>False when neither a date nor a neighbour nor the document tells when.</summary>
    public bool IsPlaced => From > DateOnly.MinValue;

    /// <summary>The first source, strongest first, that says something on a question.</summary>
    public T? Told<T>(Func<Statement, T?> question) where T : class =>
        Sources.Select(e => question(e.Statement)).FirstOrDefault(v => v is not null);

    /// <inheritdoc cref="Told{T}(Func{Statement, T})"/>
    public T? Said<T>(Func<Statement, T?> question) where T : struct =>
        Sources.Select(e => question(e.Statement)).FirstOrDefault(v => v is not null);
}
