using Mosty.Mentions;
using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>"the agreement between A and B of 27 February 2002": the date is the paper's own, not that of what was later done with it.</summary>
internal static class PaperDate
{
    private const int Reach = 25;

    /// <summary>True when the date stands behind the paper's name with the word that dates papers before it.</summary>
    public static bool Belongs(Scene scene, SentenceView view, Placed<DateMention> date, Hit instrument) =>
        date.First >= instrument.End && date.First - instrument.End <= Reach && IsDated(scene, view, date)
        && !view.Hits.Any(h => h.Name is Words.Sign or Words.Denounce or Words.End or Words.Suspend or Words.Approve or Words.Visit or Words.Meet && h.End > instrument.End && h.First < date.First && h.End <= date.First);

    /// <summary>The date of the paper or the cooperation that the clause speaks of; null where it has none.</summary>
    public static Placed<DateMention>? Of(Clause clause)
    {
        foreach (var date in clause.Dates)
            foreach (var hit in clause.View.Hits)
                if ((hit.Name is Words.Instrument or Words.Instruments or Words.Cooperation or Words.Partner) && hit.First >= clause.First && Belongs(clause.Scene, clause.View, date, hit))
                    return date;
        return null;
    }

    private static bool IsDated(Scene scene, SentenceView view, Placed<DateMention> date)
    {
        for (var i = date.First - 1; i >= Math.Max(view.First, date.First - 2); i--)
            if (view.Hits.Any(h => h.Name == Words.Dated && h.First <= i && h.End > i) || scene.Tokens[i].Is("/"))
                return true;
        return false;
    }
}
