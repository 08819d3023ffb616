using Mosty.Mentions;

namespace Mosty.Statements.Scenes;

/// <summary>A document as the rules look at it. Immutable once built (<see cref="SceneBuilder"/>).</summary>
internal sealed class Scene
{
    public required ReadingContext Context { get; init; }
    public required DocumentMentions Mentions { get; init; }
    public required IReadOnlyList<SentenceView> Sentences { get; init; }

    /// <summary>Key of the territory that speaks; null when the text does not tell.</summary>
    public required string? Home { get; init; }

    public string Text => Context.Text;

    public IReadOnlyList<Token> Tokens => Context.Tokens;

    public bool IsForeign(string key) => Home is null || (Keys.Country(key) != Keys.Country(Home) && !Keys.IsNetwork(key)) || Keys.IsNetwork(Home);

    /// <summary>True for the home territory, a place in it, and the country around it.</summary>
    public bool IsHome(string key) => Home is not null && (key == Home || Context.Gazetteer.IsWithin(key, Home) || Context.Gazetteer.IsWithin(Home, key));

    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);
}
