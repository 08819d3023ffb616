using Mosty.Territories;

namespace Mosty.Mentions;

/// <summary>On which level the foreign territories of a document stand: the partner of a region is a region, a town's a town, a district's a district.</summary>
internal sealed class PartnerLevels
{
    /// <summary>How much a level shared with none of the partners takes away, and one shared with all of them adds.</summary>
    private const double None = 0.75, All = 0.5;

    private readonly Gazetteer gazetteer;

    /// <summary>How many territories the text names: of each level in each country, and of each level in all.</summary>
    private readonly Dictionary<(string Country, TerritoryLevel Level), int> ofCountry = [];
    private readonly Dictionary<TerritoryLevel, int> ofAll = [];

    private PartnerLevels(Gazetteer gazetteer) => this.gazetteer = gazetteer;

    public static PartnerLevels Of(ReadingContext context, IReadOnlyList<TerritoryMention> territories)
    {
        var levels = new PartnerLevels(context.Gazetteer);
        foreach (var named in territories.Where(t => t is { Form: TerritoryForm.Name, Key.Length: > 2, Country: not "XX", InOrganisation: false }).DistinctBy(t => t.Key))
        {
            var level = LevelOf(context.Gazetteer, named.Key);
            levels.ofCountry[(named.Country, level)] = levels.ofCountry.GetValueOrDefault((named.Country, level)) + 1;
            levels.ofAll[level] = levels.ofAll.GetValueOrDefault(level) + 1;
        }

        return levels;
    }

    /// <summary>A factor for a territory's score: above 1 where most of the territories abroad stand on its level.</summary>
    public double Likeness(string key)
    {
        var (country, own) = (key[..2], LevelOf(gazetteer, key));
        var (same, all) = (0, 0);
        foreach (var (level, named) in ofAll)
        {
            var abroad = named - ofCountry.GetValueOrDefault((country, level));
            all += abroad;
            same += level == own ? abroad : 0;
        }

        return all == 0 ? 1 : None + All * same / all;
    }

    private static TerritoryLevel LevelOf(Gazetteer gazetteer, string key) =>
        gazetteer.Find(key) is { } known ? known.Level : key.Contains(' ') && char.IsLower(key[3]) || key.Contains("kreis", StringComparison.OrdinalIgnoreCase) ? TerritoryLevel.District : TerritoryLevel.City;
}
