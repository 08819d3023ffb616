using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>A council's resolution as a text prints it: number, date, matter, paragraphs, then reasons.</summary>
/// <param name="Date">The day it was passed; null where its title gives none.</param>
internal sealed record Resolution(PartialDate? Date);

/// <summary>Finds the titles of resolutions and puts the sentences that decide something under them.</summary>
internal static class Resolutions
{
    /// <summary>The date stands in the title or in one of so many lines below it.</summary>
    private const int DateReach = 4;

    /// <summary>So many sentences a resolution decides in at most.</summary>
    private const int Longest = 20;

    public static void Mark(Scene scene)
    {
        Resolution? current = null;
        var since = 0;
        foreach (var view in scene.Sentences)
        {
            if (view.Has(Words.Resolution) && scene.Tokens[view.First].LineBefore)
                (current, since) = (new Resolution(DateOf(scene, view.Index) ?? current?.Date), view.Index);
            else if (view.Has(Words.Reasons) || view.Index - since > Longest)
                current = null;
            view.Resolution = current;
        }
    }

    private static PartialDate? DateOf(Scene scene, int title)
    {
        for (var i = title; i < scene.Sentences.Count && i <= title + DateReach; i++)
            foreach (var date in scene.Sentences[i].Dates)
                if (date.Mention.Value.IsDay)
                    return date.Mention.Value;
        return null;
    }
}
