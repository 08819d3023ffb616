using System.Globalization;

namespace Mosty.Benchmarks.Volume;

/// <summary>The portal over a register of a country's size: pages that nobody asked for before at 50 a second, what they weigh, and pages from the cache beside nginx.</summary>
internal static class PortalSpeed
{
    private const double Rate = 50;

    private const int Seconds = 60, WarmUp = 10;

    private const double Most = 150, MostPage = 100_000, MostMap = 300_000;

    public static IEnumerable<Figure> Measure()
    {
        foreach (var figure in VolumeRegister.Make())
            yield return figure;
        var visits = new Visits(VolumeRegister.Folder);
        using var site = new Site(VolumeRegister.Folder);
        // Compressed, as browsers ask; counted as it comes.
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None, AllowAutoRedirect = true }) { BaseAddress = site.Address, Timeout = TimeSpan.FromMinutes(2) };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        site.WaitUntilUp(client, "/en/partnerships");
        yield return new Figure("load average before", LoadAverage(), "");
        Ask(client, visits.Make((int)(Rate / 2 * WarmUp)), Rate / 2);
        var cpu = site.Cpu;
        var answers = Ask(client, visits.Make((int)(Rate * Seconds)), Rate);
        cpu = (site.Cpu - cpu) / answers.Count;
        yield return new Figure("load average after", LoadAverage(), "");
        yield return new Figure("processor time a request", cpu.TotalMilliseconds, "ms");
        yield return new Figure("resident", site.Resident / 1e6, "MB");
        yield return new Figure("answers that were no page", answers.Count(a => a.Status is not 200), "", 0);
        foreach (var kind in Visits.Kinds)
        {
            var times = answers.Where(a => a.Asked.Kind == kind).Select(a => a.Milliseconds).Order().ToList();
            yield return new Figure($"{kind}: 50 of 100", times[times.Count / 2], "ms");
            yield return new Figure($"{kind}: 95 of 100", times[times.Count * 95 / 100], "ms", Most);
            yield return new Figure($"{kind}: 99 of 100", times[times.Count * 99 / 100], "ms");
            yield return new Figure($"{kind}: the heaviest over the wire", answers.Where(a => a.Asked.Kind == kind).Max(a => a.Bytes) / 1000.0, "KB", MostPage / 1000);
        }

        foreach (var (path, most) in new[] { ("/en/", MostMap), ("/en/map", MostMap), ("/en/calendar", MostPage), ("/en/coverage", MostPage), ("/en/documents", MostPage), ("/en/territories/PL", MostMap) })
        {
            var first = Ask(client, [new Asked(path, path)], 1)[0];
            yield return new Figure($"{path} over the wire", first.Bytes / 1000.0, "KB", most / 1000);
            yield return new Figure($"{path} made anew", first.Milliseconds, "ms");
        }

        foreach (var figure in BesideNginx.Measure(site, client, "/en/partnerships/" + visits.Make(1)[0].Path.Split('/')[3].Split('?')[0]))
            yield return figure;
    }

    private static List<Answered> Ask(HttpClient client, IReadOnlyList<Asked> asked, double rate) => OpenLoop.Run(client, asked, rate).GetAwaiter().GetResult();

    private static double LoadAverage() => double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);
}
