using System.Globalization;
using Mosty.Knowledge;
using Mosty.Register;

namespace Mosty.Benchmarks.Volume;

/// <summary>Addresses as visitors of a large register ask for, no two alike, so that nothing comes from a cache.</summary>
internal sealed class Visits
{
    private static readonly string[] Languages = ["pl", "cs", "sk", "de", "en"];
    private static readonly string[] Formal = ["in-force", "declared", "expired", "ended", "undocumented"];
    private static readonly string[] Activity = ["active", "quiet", "dormant", "none"];
    private static readonly string[] Sorts = ["", "oldest", "newest", "contact", "told"];
    private static readonly string[] Words = ["wspolpraca", "szpital", "Delegation", "smlouva", "seminář", "protokół", "hejtman", "tourism", "školy", "Vertrag"];

    private readonly Random random = new(VolumePlan.Seed);
    private readonly List<string> partnerships, territories, names;
    private int number;

    public Visits(string folder)
    {
        using var knowledge = KnowledgeFile.Open();
        using var register = RegisterFolder.Open(folder, knowledge, TimeProvider.System);
        using var connection = register.Connect();
        var sql = new Sql(connection);
        partnerships = sql.Query("select partnership from partnership_row order by partnership", r => r.GetString(0));
        territories = sql.Query("select territory from partnership_place group by territory having count(*) < 3000 order by territory", r => r.GetString(0));
        names = [.. territories.Where(t => t.Contains(':', StringComparison.Ordinal)).Select(t => register.Gazetteer.NameOf(t, "pl"))];
    }

    public static IReadOnlyList<string> Kinds { get; } = ["partnership", "partnership as of a day", "list with three filters", "list as of a day", "territory", "search"];

    /// <summary>So many, the kinds in turn.</summary>
    public List<Asked> Make(int count) => [.. Enumerable.Range(0, count).Select(i => Kinds[i % Kinds.Count]).Select(kind => new Asked(kind, Path(kind)))];

    private string Path(string kind)
    {
        var language = Pick(Languages);
        var path = kind switch
        {
            "partnership" => $"/partnerships/{Pick(partnerships)}?",
            "partnership as of a day" => $"/partnerships/{Pick(partnerships)}?as-of={Day()}&",
            "list with three filters" => $"/partnerships?formal={Pick(Formal)}&activity={Pick(Activity)}&{Third()}&sort={Pick(Sorts)}&",
            "list as of a day" => $"/partnerships?as-of={Day()}&page={1 + random.Next(20)}&",
            "territory" => $"/territories/{Uri.EscapeDataString(Pick(territories))}?",
            _ => $"/search?q={Uri.EscapeDataString(random.Next(4) == 0 ? Pick(Words) : random.Next(2) == 0 ? Pick(names) : $"{Pick(names)} {Pick(Words)}")}&",
        };
        return string.Create(CultureInfo.InvariantCulture, $"/{language}{path}visit={number++}");
    }

    private string Third() => random.Next(4) switch
    {
        0 => "field=" + Pick(VolumeWords.Fields),
        1 => "gap=one-sided",
        2 => "kind=towns",
        _ => "territory=" + Uri.EscapeDataString(Pick(territories)),
    };

    private string Day() => new DateOnly(1990, 1, 1).AddDays(random.Next(37 * 365)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Pick(IReadOnlyList<string> among) => among[random.Next(among.Count)];
}
