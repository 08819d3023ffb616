using Mosty.Mentions;
using Mosty.Statements.Rules;
using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Partnerships;

/// <summary>"X, our partner city, …", "A and B, the twin towns of ours", "A and B, which are partners of ours": the names stand before the words that call them partners.</summary>
internal static class PartnersBefore
{
    /// <summary>Words between the last name and the phrase: ", our", "which are the".</summary>
    private const int Reach = 4;

    /// <summary>How far behind the phrase the name of its owner may stand.</summary>
    private const int Owner = 3;

    public static IEnumerable<PartnerSighting> Find(Scene scene, SentenceView view, Hit hit)
    {
        var last = view.Namings.LastOrDefault(n => n.End <= hit.First);
        if (last is null || hit.First - last.End is < 1 or > Reach || scene.Tokens[last.End] is not { Kind: TokenKind.Punctuation } mark || !(mark.Is(",") || mark.Is("-")) || !IsOurs(scene, view, hit, last))
            yield break;
        var at = -1;
        foreach (var naming in view.Namings.Where(n => n.First <= last.First).Reverse())
        {
            if (naming is not { IsName: true, Qualifies: false, IsWeak: false, IsCountry: false } || Keys.IsNetwork(naming.Key) || !scene.IsForeign(naming.Key)
                || (at >= 0 && !NamingReader.IsEnumerated(scene.Tokens, naming.End, at, view.Hits)))
                yield break;
            at = naming.First;
            var clause = new Clause(scene, view, view.First, view.End, naming.First, naming.End);
            yield return new PartnerSighting([scene.Home!, naming.Key], QuoteChooser.Choose(clause), null, null, true);
        }
    }

    /// <summary>The phrase says whose they are: "our", home itself, or nobody else.</summary>
    private static bool IsOurs(Scene scene, SentenceView view, Hit hit, Naming last)
    {
        if (view.Has(Words.Ours, last.End, hit.End + 1))
            return true;
        var owner = view.Namings.FirstOrDefault(n => n.First >= hit.First && n.First - hit.End <= Owner);
        return owner is not null && owner.Key == scene.Home && owner.Role == Role.Plain;
    }
}
