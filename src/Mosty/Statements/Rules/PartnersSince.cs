using Mosty.Statements.Partnerships;
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
        if (scene.Home is null)
            yield break;
        foreach (var view in scene.Sentences)
        {
            var isPaper = IsListOfPapers(scene, view);
            if (!isPaper && (view.Dates.Count < 2 || !(view.Has(Words.Partner) || view.Has(Words.PartnerList)) || view.Has(Words.Instrument) || view.Has(Words.Instruments) || view.Has(Words.End) || view.Has(Words.Denounce) || view.Has(Words.Suspend)))
                continue;
            foreach (var (naming, date) in Dated(scene, view))
            {
                var span = scene.SpanOf(naming.First, Closed(scene, view, date.End)) is { Length: <= QuoteChooser.Longest } whole ? whole : scene.SpanOf(naming.First, naming.End);
                yield return new Draft(
                    new Statement
                    {
                        Kind = isPaper ? StatementKind.Agreement : StatementKind.State,
                        Act = isPaper ? Act.Signed : null,
                        Status = isPaper ? null : PartnershipStatus.Active,
                        Date = date.Mention.Value,
                        Parties = [PartnerOwner.Of(scene, view, naming), naming.Key],
                        Rule = ListRule.Name,
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

    /// <summary>With the bracket behind the date.</summary>
    private static int Closed(Scene scene, SentenceView view, int end) => end < view.End && scene.Tokens[end].Is(")") ? end + 1 : end;

    /// <summary>"We have agreements with three regions. These are A since 2002, B and C, both since 2006."</summary>
    private static bool IsListOfPapers(Scene scene, SentenceView view) =>
        view.Index > 0 && view.Has(Words.Listed) && scene.Sentences[view.Index - 1] is var before && (before.Has(Words.Instrument) || before.Has(Words.Instruments)) && before.Dates.Count == 0;

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
                && (view.Has(Words.From, naming.End, date.First) || view.Has(Words.After, naming.End, date.First) || Enumerable.Range(naming.End, date.First - naming.End).Any(i => scene.Tokens[i].Is("("))))
                pairs.Add((naming, date));
            // "B and C, both since 2006": also the names before that have no year of their own.
            if (naming is not null && view.Has(Words.Both, naming.End, date.First))
                foreach (var other in view.Namings.Where(n => n is { IsName: true, IsCountry: false, IsWeak: false, Qualifies: false } && n.First < date.First && scene.IsForeign(n.Key) && !pairs.Exists(p => p.Item1.Key == n.Key)).ToList())
                    pairs.Add((other, date));
        }

        return pairs.Count > 1 ? pairs : [];
    }
}
