using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Mosty.Knowledge;
using Mosty.Register;

namespace Mosty.Benchmarks;

/// <summary>A partnership's page from the portal over a register of 1,000 partnerships, as a client on the same machine sees it.</summary>
internal static partial class PartnershipPage
{
    private const int Partnerships = 1000, Requests = 200;

    public static IEnumerable<Figure> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("mosty-benchmark-").FullName;
        try
        {
            var data = Path.Combine(folder, "data");
            using (var knowledge = KnowledgeFile.Open())
            using (var register = RegisterFolder.Open(data, knowledge, TimeProvider.System))
                GeneratedRegister.Fill(register, Partnerships);
            foreach (var figure in Requested(data))
                yield return figure;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Figure> Requested(string data)
    {
        var port = FreePort();
        var command = Measured.Mosty;
        var start = new ProcessStartInfo(command[0], [.. command[1..], "serve", "--data", data, "--port", $"{port}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var server = Process.Start(start)!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };
            var list = Wait(client, "/en/partnerships");
            var pages = Address().Matches(list).Select(m => m.Groups[1].Value).Distinct().ToList();
            if (pages.Count == 0)
                throw new InvalidOperationException("the list links no partnership");
            yield return new Figure("partnerships on the list", pages.Count, "");
            foreach (var figure in Times(client, "a partnership's page", 20, i => pages[i * 7 % pages.Count]))
                yield return figure;
            foreach (var figure in Times(client, "the home page", 20, _ => "/en"))
                yield return figure;
            foreach (var figure in Times(client, "the list", null, _ => "/en/partnerships"))
                yield return figure;
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
        }
    }

    private static IEnumerable<Figure> Times(HttpClient client, string what, double? most, Func<int, string> address)
    {
        var times = new List<double>();
        for (var i = 0; i < Requests; i++)
        {
            var watch = Stopwatch.StartNew();
            client.GetStringAsync(address(i)).GetAwaiter().GetResult();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var warm = times.Skip(20).Order().ToList();
        yield return new Figure(what + ", median", warm[warm.Count / 2], "ms", most);
        yield return new Figure("  quickest", warm[0], "ms");
        yield return new Figure("  95 of 100", warm[warm.Count * 95 / 100], "ms");
    }

    private static string Wait(HttpClient client, string address)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return client.GetStringAsync(address).GetAwaiter().GetResult();
            }
            catch (HttpRequestException) when (tries < 100)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("href=\"(/en/partnerships/[^\"?#]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();
}
