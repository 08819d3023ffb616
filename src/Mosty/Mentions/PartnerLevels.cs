using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>On which level the foreign territories of a document stand: the partner of a region is a region, a town's a town, a district's a district.</summary>
internal sealed class PartnerLevels
{
    /// <summary>How much a level shared with none of the partners takes away, and one shared with all of them adds.</summary>
    private const double None = 0.75, All = 0.5;

    private readonly Gazetteer gazetteer;
    private readonly ILookup<string, TerritoryLevel> byCountry;

    private PartnerLevels(Gazetteer gazetteer, ILookup<string, TerritoryLevel> byCountry) => (this.gazetteer, this.byCountry) = (gazetteer, byCountry);

    public static PartnerLevels Of(ReadingContext context, IReadOnlyList<TerritoryMention> territories) =>
        new(context.Gazetteer, territories.Where(t => t is { Form: TerritoryForm.Name, Key.Length: > 2, Country: not "XX", InOrganisation: false }).DistinctBy(t => t.Key)
            .ToLookup(t => t.Country, t => LevelOf(context.Gazetteer, t.Key), StringComparer.Ordinal));

    /// <summary>A factor for a territory's score: above 1 where most of the territories abroad stand on its level.</summary>
    public double Likeness(string key)
    {
        var country = key[..2];
        var level = LevelOf(gazetteer, key);
        var (same, all) = (0, 0);
        foreach (var group in byCountry)
        {
            if (group.Key == country)
                continue;
            foreach (var other in group)
            {
                all++;
                same += other == level ? 1 : 0;
            }
        }

        return all == 0 ? 1 : None + All * same / all;
    }

    private static TerritoryLevel LevelOf(Gazetteer gazetteer, string key) =>
        gazetteer.Find(key) is { } known ? known.Level : key.Contains(' ') && char.IsLower(key[3]) || key.Contains("kreis", StringComparison.OrdinalIgnoreCase) ? TerritoryLevel.District : TerritoryLevel.City;
}
