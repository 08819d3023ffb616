using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>"have signed the 'Vision 2030'": a paper that is called by its title in quotation marks alone.</summary>
internal static class QuotedPaper
{
    public const string Detail = "quoted";

    /// <summary>Tokens between the verb and the quotation marks.</summary>
    private const int Reach = 4;

    /// <summary>A longer quotation is speech.</summary>
    private const int LongestTitle = 12;

    private static readonly string[] Marks = ["\"", "\u201E", "\u201C", "\u201D", "\u00AB", "\u00BB"];

    public static IEnumerable<Hit> Find(Scene scene, SentenceView view, List<Hit> verbs, List<Hit> instruments)
    {
        if (instruments.Count > 0 || view.Has(Words.Bond) || view.Has(Words.Form))
            yield break;
        foreach (var verb in verbs.Where(v => v.Name is Words.Sign or Words.Renew && v.End - v.First == 1))
            if (Titles(scene, view).Any(t => t.First >= verb.End ? t.First - verb.End <= Reach : verb.First >= t.End && verb.First - t.End <= 1))
                yield return verb;
    }

    /// <summary>The date nearest to the verb outside the title; null where none is.</summary>
    public static PartialDate? DateBeside(Clause clause)
    {
        var titles = Titles(clause.Scene, clause.View).ToList();
        return clause.View.Dates.Where(d => !titles.Exists(t => d.First >= t.First && d.First < t.End)).MinBy(d => clause.DistanceTo(d.First, d.End)).Mention?.Value;
    }

    /// <summary>What stands in quotation marks: tokens of the opening and behind the closing mark.</summary>
    private static IEnumerable<(int First, int End)> Titles(Scene scene, SentenceView view)
    {
        var open = -1;
        for (var i = view.First; i < view.End; i++)
        {
            if (!Marks.Contains(scene.Tokens[i].Folded, StringComparer.Ordinal))
                continue;
            if (open >= 0 && i - open is > 1 and <= LongestTitle && scene.Tokens[open + 1].Capitalised)
                yield return (open, i + 1);
            open = open < 0 ? i : -1;
        }
    }
}
