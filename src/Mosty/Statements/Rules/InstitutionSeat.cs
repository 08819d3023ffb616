using Mosty.Mentions;
using Mosty.Statements.Scenes;
using Mosty.Territories;

namespace Mosty.Statements.Rules;

/// <summary>
/// Where an institution has its seat: the town that stands in or right behind its name, else the seat its mention gives,
/// else a town that the text names elsewhere and that a word of the name begins with.
/// </summary>
internal static class InstitutionSeat
{
    private const int Reach = 3;
    private const int ShortestStem = 5;

    public static string? Of(Scene scene, SentenceView view, Placed<OrganisationMention> institution) =>
        view.Namings.Where(n => n.IsName && Keys.IsLocal(n.Key) && n.First >= institution.First && n.First <= institution.End + Reach).Select(n => n.Key).FirstOrDefault()
        ?? (institution.Mention.Place is { } place && Keys.IsLocal(place) && !IsAbolished(scene, place) ? place : null)
        ?? NamedElsewhere(scene, institution)
        ?? OfAdjective(scene, institution)
        ?? (institution.Mention.Place is { } region ? scene.Context.Gazetteer.SeatOf(region) ?? region : null);

    /// <summary>"krakowski" is of the town before it is of the old unit around it.</summary>
    private static bool IsAbolished(Scene scene, string key) => scene.Context.Gazetteer.Find(key) is { Level: not TerritoryLevel.City };

    /// <summary>"Politechnika Krakowska": the town in whose adjective the institution is named.</summary>
    private static string? OfAdjective(Scene scene, Placed<OrganisationMention> institution)
    {
        var towns = new AdjectiveTown(scene.Context, TerritoryLexicon.Of(scene.Context.Lexicon));
        for (var i = institution.First; i < institution.End; i++)
            if (scene.Tokens[i].Capitalised && towns.Adjective(i) is { } adjective && towns.Town(adjective, isWhole: true) is >= 0 and var town)
                return scene.Context.Gazetteer.KeyAt(town);
        return null;
    }

    private static string? NamedElsewhere(Scene scene, Placed<OrganisationMention> institution)
    {
        for (var i = institution.First; i < institution.End; i++)
        {
            var word = scene.Tokens[i];
            if (!word.Capitalised || word.Folded.Length < ShortestStem)
                continue;
            (int Order, string Key)? first = null;
            for (var length = 1; length <= word.Folded.Length; length++)
                if (scene.Towns.TryGetValue(word.Folded[..length], out var town) && !(first?.Order < town.Order))
                    first = town;
            if (first is { } found)
                return found.Key;
        }

        return null;
    }
}
