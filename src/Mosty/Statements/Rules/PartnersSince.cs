using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>"has official partners, A (since 2004) and B (since 2005)": each name with its own year is a partnership that has lived since then.</summary>
internal static class PartnersSince
{
    /// <summary>Words between a name and its year: "(", "from the year".</summary>
    private const int Reach = 5;

    public static IEnumerable<Draft> Read(Scene scene)
    {
        if (scene.Home is not { } home)
            yield break;
        foreach (var view in scene.Sentences)
        {
            if (view.Dates.Count < 2 || !(view.Has(Words.Partner) || view.Has(Words.PartnerList)) || view.Has(Words.Instrument) || view.Has(Words.Instruments))
                continue;
            foreach (var (naming, date) in Dated(scene, view))
            {
                var span = scene.SpanOf(naming.First, date.End);
                yield return new Draft(
                    new Statement
                    {
                        Kind = StatementKind.State,
                        Status = PartnershipStatus.Active,
                        Date = date.Mention.Value,
                        Parties = [home, naming.Key],
                        Confidence = 0.75,
                        Rule = "list",
                        Quote = span.Of(scene.Text),
                        Page = scene.Context.Document.PageAt(span.Start),
                        Start = span.Start,
                        End = span.End,
                    },
                    new Clause(scene, view, naming.First, date.End, naming.First, naming.End),
                    PartiesTold: true,
                    DateTold: true);
            }
        }
    }

    /// <summary>At least two names, each with a year in brackets or behind the word for "since".</summary>
    private static List<(Naming Naming, Placed<Mentions.DateMention> Date)> Dated(Scene scene, SentenceView view)
    {
        var pairs = new List<(Naming, Placed<Mentions.DateMention>)>();
        foreach (var date in view.Dates)
        {
            var naming = view.Namings.LastOrDefault(n => n.End <= date.First);
            if (naming is { Qualifies: true })
                naming = view.Namings.LastOrDefault(n => n.End <= naming.First && n is { IsName: true, Qualifies: false });
            if (naming is { IsName: true, IsCountry: false, IsWeak: false } && scene.IsForeign(naming.Key) && date.First - naming.End <= Reach && !pairs.Exists(p => p.Item1.Key == naming.Key)
                && (view.Has(Words.From, naming.End, date.First) || Enumerable.Range(naming.End, date.First - naming.End).Any(i => scene.Tokens[i].Is("("))))
                pairs.Add((naming, date));
        }

        return pairs.Count > 1 ? pairs : [];
    }
}
