using Mosty.Mentions;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>"denounced the agreement … of 27 February 2002": a date that says which paper is meant, not when something was done with it.</summary>
internal static class PaperDate
{
    /// <summary>How far behind the paper's name its date may stand: the names of two parties lie between.</summary>
    private const int Reach = 16;

    public static bool Is(Clause clause, Placed<DateMention> date)
    {
        var view = clause.View;
        // "of the day 5 May": a word may stand between the preposition and the date; in Polish one preposition is both "with" and "of".
        if (!view.Has(Words.From, date.First - 2, date.First) && !view.Has(Words.With, date.First - 2, date.First))
            return false;
        foreach (var paper in view.Hits.Where(h => h.Name is Words.Instrument or Words.Instruments && h.End <= date.First && date.First - h.End <= Reach))
            if (!view.Hits.Any(h => h.First >= paper.End && h.First < date.First && h.Name is Words.End or Words.Denounce or Words.Suspend or Words.Expire or Words.Sign or Words.Approve))
                return true;
        return false;
    }
}
