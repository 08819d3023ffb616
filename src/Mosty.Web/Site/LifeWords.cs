using Mosty.Territories;

namespace Mosty.Web.Site;

/// <summary>When a unit existed, in words.</summary>
public static class LifeWords
{
    /// <summary>Null where it is not known.</summary>
    public static string? Of(PageWords words, Lifetime? life) => life is null ? null : string.Join("; ", life.Spans.Select(s => (s.From, s.Until) switch
    {
        (var from, var until) when from == DateOnly.MinValue => words.Say("territory.until", ("to", until)),
        (var from, var until) when until == DateOnly.MaxValue => words.Say("territory.since", ("from", from)),
        var (from, until) => words.Say("territory.span", ("from", from), ("to", until)),
    }));
}
