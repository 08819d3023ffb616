using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>
/// Papers that a sentence tells without a verb of signing beside their name: "has had an agreement with X since 2008", "the agreement with X is of 2014",
/// "on 12 January the first was signed with X, on 7 December followed the one with Y". Each needs a date of its own.
/// </summary>
internal static class ImpliedPaper
{
    public const string Detail = "implied";

    /// <summary>How many sentences back the paper may have been named.</summary>
    private const int Reach = 2;

    /// <summary>How far from its verb a paper may be named to be its object (see <see cref="AgreementRule"/>).</summary>
    private const int Near = 14;

    public static IEnumerable<Hit> Find(Scene scene, SentenceView view, List<Hit> verbs, List<Hit> instruments)
    {
        if (view.Dates.Count == 0 || view.IsHeading || view.Hits.Any(h => h.Name is Words.End or Words.Denounce or Words.Suspend or Words.Expire or Words.Approve))
            yield break;
        // "X: Memorandum of Understanding", below it "Signed 2022".
        if (instruments.Count == 0 && CaptionOf(scene, view) is not null)
            foreach (var hit in verbs.Where(v => v.Name is Words.Sign or Words.Renew && v.First == view.First))
                yield return hit;
        if (view.Section is { Partners.Count: > 0 } section && view.Index - section.Heading.Index <= Reach && (section.Heading.Has(Words.Instrument) || section.Heading.Has(Words.Instruments)) && instruments.Count == 0)
            foreach (var hit in verbs.Where(v => v.Name is Words.Sign or Words.Renew))
                yield return hit;
        if (!verbs.Exists(v => v.Name is Words.Sign or Words.Renew or Words.Extend))
            foreach (var hit in view.Of(Words.Held))
                yield return hit;
        if (!view.Namings.Any(n => n.Role is Role.With or Role.Between && scene.IsForeign(n.Key)) || !IsSpokenOf(scene, view, instruments))
            yield break;
        foreach (var hit in view.Hits.Where(h => h.Name is Words.Follow || (h.Name == Words.Sign && verbs.Contains(h) && !instruments.Exists(i => Math.Abs(i.First - h.First) <= Near))))
            yield return hit;
    }

    /// <summary>The line right above a line that begins with its verb ("Signed 2022") and names nobody, where it names a partner and the paper; null elsewhere.</summary>
    public static SentenceView? CaptionOf(Scene scene, SentenceView view)
    {
        const int Longest = 14;
        if (view.Index == 0 || view.Namings.Count > 0 || view.End - view.First > Longest || scene.Sentences[view.Index - 1] is not { } above || above.End - above.First > Longest)
            return null;
        return above.Dates.Count == 0 && (above.Has(Words.Instrument) || above.Has(Words.Instruments)) && above.Namings.Any(n => n.IsName && scene.IsForeign(n.Key)) ? above : null;
    }

    private static bool IsSpokenOf(Scene scene, SentenceView view, List<Hit> instruments)
    {
        if (instruments.Count > 0)
            return true;
        for (var i = view.Index - 1; i >= 0 && i >= view.Index - Reach && !scene.Sentences[i].IsHeading; i--)
            if (scene.Sentences[i].Has(Words.Instrument) || scene.Sentences[i].Has(Words.Instruments))
                return true;
        return false;
    }
}
