using Mosty.Benchmarks;
using Mosty.Benchmarks.Peers;
using Mosty.Benchmarks.Volume;

var measures = new Dictionary<string, Func<IEnumerable<Figure>>>
{
    ["cold"] = ColdRead.Measure,
    ["batch"] = BatchRead.Measure,
    ["add"] = BatchAdd.Measure,
    ["gazetteer"] = GazetteerOpen.Measure,
    ["page"] = PartnershipPage.Measure,
    ["micro"] = MicroBenchmarks.Measure,
    ["stages"] = StageTimes.Measure,
    ["dates"] = DateSpeed.Measure,
    ["scan"] = TerritoryScan.Measure,
    ["whole"] = WholeReading.Measure,
    ["hostile"] = Hostile.Measure,
    ["peers"] = () => [.. DateSpeed.Measure(), .. TerritoryScan.Measure(), .. WholeReading.Measure(), .. ColdRead.Measure(), .. Hostile.Measure()],
    ["volume"] = VolumeRegister.Make,
    ["portal"] = PortalSpeed.Measure,
    ["register"] = () =>
    {
        RegisterSpeed.Run(Console.Out, 1000);
        return [];
    },
};
var wanted = args.Length > 0 ? args : ["gazetteer", "cold", "batch", "add", "page"];
if (wanted.FirstOrDefault(w => !measures.ContainsKey(w)) is { } unknown)
{
    Console.Error.WriteLine($"there is no measure '{unknown}'; there are {string.Join(", ", measures.Keys)}");
    return 2;
}

var kept = true;
foreach (var figure in wanted.SelectMany(w => measures[w]()))
{
    Console.WriteLine(figure);
    kept &= figure.Kept;
}

return kept ? 0 : 1;
