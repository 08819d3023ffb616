using Mosty.Mentions;
using Mosty.Statements.Scenes;

namespace Mosty.Statements.Rules;

/// <summary>Where an institution has its seat: the town that stands in or right behind its name, else the seat its mention gives.</summary>
internal static class InstitutionSeat
{
    private const int Reach = 3;

    public static string? Of(SentenceView view, Placed<OrganisationMention> institution) =>
        view.Namings.Where(n => n.IsName && Keys.IsLocal(n.Key) && n.First >= institution.First && n.First <= institution.End + Reach).Select(n => n.Key).FirstOrDefault()
        ?? institution.Mention.Place;
}
