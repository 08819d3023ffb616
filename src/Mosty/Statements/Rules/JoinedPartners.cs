using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>"We did not stop at two twins. Porto |joined| in 1984; Beira in 1990 and last of all Guangzhou, in 2001": partners told in the order of their coming.</summary>
internal static class JoinedPartners
{
    /// <summary>How many sentences before, the text spoke of partners.</summary>
    private const int Back = 3;

    /// <summary>Tokens between a name, with its country, and its year.</summary>
    private const int Reach = 5;

    public static IEnumerable<Draft> Read(Scene scene)
    {
        var last = -1;
        foreach (var view in scene.Sentences)
        {
            if (scene.Home is null || view.IsHeading || view.Dates.Count == 0 || !view.Has(Words.Joined) || !IsOfPartners(scene, view, last))
                continue;
            var namings = view.Namings.Where(n => n is { IsName: true, IsCountry: false, IsWeak: false, Qualifies: false, Role: Role.Plain } && scene.IsForeign(n.Key) && !Keys.IsNetwork(n.Key)).ToList();
            foreach (var naming in namings)
            {
                if (DateOf(view, naming, namings.Count == 1) is not { Mention: not null } date)
                    continue;
                last = view.Index;
                var span = scene.SpanOf(Math.Min(naming.First, date.First), Math.Max(naming.End, date.End));
                yield return new Draft(
                    new Statement
                    {
                        Kind = StatementKind.State,
                        Status = PartnershipStatus.Active,
                        Date = date.Mention.Value,
                        Parties = [scene.Home, naming.Key],
                        Rule = ListRule.Name,
                        Quote = span.Of(scene.Text),
                        Page = scene.Context.Document.PageAt(span.Start),
                        Start = span.Start,
                        End = span.End,
                    },
                    new Clause(scene, view, Math.Min(naming.First, date.First), Math.Max(naming.End, date.End), naming.First, naming.End),
                    PartiesTold: true,
                    DateTold: true);
            }
        }
    }

    /// <summary>The sentences before speak of partners, or tell of one that joined; this one of nothing else that happened.</summary>
    private static bool IsOfPartners(Scene scene, SentenceView view, int last)
    {
        if (view.Has(Words.Instrument) || view.Has(Words.Instruments) || view.Has(Words.Delegation) || view.Has(Words.Meet) || view.Has(Words.Receive) || view.Has(Words.Sign) || view.Has(Words.Ours))
            return false;
        if (last >= 0 && view.Index - last == 1)
            return true;
        for (var i = view.Index; i >= Math.Max(0, view.Index - Back); i--)
            if (scene.Sentences[i].Has(Words.Partner) || scene.Sentences[i].Has(Words.PartnerList) || scene.Sentences[i].Has(Words.Bond))
                return true;
        return false;
    }

    /// <summary>The year right behind the name; before it where the sentence names but one.</summary>
    private static Placed<Mentions.DateMention> DateOf(SentenceView view, Naming naming, bool isOnly)
    {
        var next = view.Namings.FirstOrDefault(n => n.First >= naming.End && !n.Qualifies)?.First ?? view.End;
        var end = view.Namings.LastOrDefault(n => n.First >= naming.End && n.Qualifies && n.First < next)?.End ?? naming.End;
        var behind = view.Dates.FirstOrDefault(d => d.First >= naming.End && d.First < next && d.First - end <= Reach);
        return behind.Mention is not null || !isOnly || view.Dates.Count > 1 || view.Dates[0].End > naming.First ? behind : view.Dates[0];
    }
}
