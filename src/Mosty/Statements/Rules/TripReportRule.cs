using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>The head of a report on a journey: a line with its date, a line with the place abroad. Such a head tells a visit.</summary>
internal static class TripReportRule
{
    /// <summary>Lines between the date and the place.</summary>
    private const int Reach = 4;

    public static IEnumerable<Draft> Read(Scene scene)
    {
        if (scene.Home is not { } home)
            yield break;
        foreach (var view in scene.Sentences)
        {
            if (!view.Has(Words.DateLine) || view.Dates.Count == 0)
                continue;
            var head = scene.Sentences.Skip(Math.Max(0, view.Index - Reach)).Take(2 * Reach + 1).Where(v => v.Namings.Any(n => n.IsName && scene.IsForeign(n.Key))).ToList();
            // The line of the place; else the title that says what journey it was.
            var place = head.Find(v => v.Has(Words.PlaceLine)) ?? head.Find(v => v.Index < view.Index && v.Has(Words.Visit));
            if (place is null)
                continue;
            var named = place.Namings.Where(n => n.IsName && scene.IsForeign(n.Key)).OrderBy(n => n.IsCountry ? 1 : 0).First().Key;
            var there = Keys.IsCountry(named) ? Headings.RegionMeant(scene, named) : named;
            var (first, last) = view.Index <= place.Index ? (view, place) : (place, view);
            var span = scene.SpanOf(first.First, last.End);
            var quote = span.Length <= QuoteChooser.Longest ? span : scene.SpanOf(view.First, view.End) is { Length: <= QuoteChooser.Longest } line ? line : scene.Tokens[view.First].Span;
            yield return new Draft(
                new Statement
                {
                    Kind = StatementKind.Visit,
                    Date = view.Dates[0].Mention.Value,
                    Parties = [home, there],
                    Host = there,
                    Rule = "trip_report",
                    Quote = quote.Of(scene.Text),
                    Page = scene.Context.Document.PageAt(quote.Start),
                    Start = quote.Start,
                    End = quote.End,
                },
                new Clause(scene, view, view.First, view.End, view.First, view.End),
                PartiesTold: true,
                DateTold: true);
            yield break;
        }
    }
}
