using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mosty.Benchmarks.Volume;

/// <summary>A page from the portal's cache beside the same bytes as a file from Debian's nginx, both asked by wrk in turn, so that whatever else the machine does touches both.</summary>
internal static partial class BesideNginx
{
    private const int Rounds = 5;

    private const double LeastShare = 0.5;

    public static IEnumerable<Figure> Measure(Site site, HttpClient client, string path)
    {
        var folder = Directory.CreateTempSubdirectory("mosty-nginx-").FullName;
        var port = Site.FreePort();
        File.WriteAllBytes(Path.Combine(folder, "page.html"), new HttpClient { BaseAddress = site.Address }.GetByteArrayAsync(path).GetAwaiter().GetResult());
        File.WriteAllText(Path.Combine(folder, "nginx.conf"), $$"""
            worker_processes auto;
            pid {{folder}}/pid;
            error_log {{folder}}/error.log;
            user root;
            daemon off;
            events { worker_connections 1024; }
            http {
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; types { text/html html; } open_file_cache max=16;
              client_body_temp_path {{folder}}/a; proxy_temp_path {{folder}}/b; fastcgi_temp_path {{folder}}/c; uwsgi_temp_path {{folder}}/d; scgi_temp_path {{folder}}/e;
              server { listen 127.0.0.1:{{port}}; root {{folder}}; }
            }
            """);
        using var nginx = Process.Start(new ProcessStartInfo("/usr/sbin/nginx", ["-c", Path.Combine(folder, "nginx.conf")]) { UseShellExecute = false })!;
        try
        {
            _ = client.GetAsync(path).GetAwaiter().GetResult();
            Thread.Sleep(500);
            var (ours, theirs) = (new List<double>(), new List<double>());
            Asked(site.Port, path);
            for (var round = 0; round < Rounds; round++)
            {
                ours.Add(Asked(site.Port, path));
                theirs.Add(Asked(port, "/page.html"));
            }

            yield return new Figure($"a page of {new FileInfo(Path.Combine(folder, "page.html")).Length / 1000} KB from the cache", ours.Max(), "/s");
            yield return new Figure("the same bytes from nginx", theirs.Max(), "/s");
            yield return new Figure("share, best of rounds in turn", ours.Zip(theirs, (o, t) => o / t).Max(), "", Least: LeastShare);
            yield return new Figure("share, median", ours.Zip(theirs, (o, t) => o / t).Order().ElementAt(Rounds / 2), "");
        }
        finally
        {
            nginx.Kill(entireProcessTree: true);
            nginx.WaitForExit();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Answers a second.</summary>
    private static double Asked(int port, string path)
    {
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", "-c32", "-d5s", $"http://localhost:{port}{path}"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var said = wrk.StandardOutput.ReadToEnd();
        wrk.WaitForExit();
        if (said.Contains("Non-2xx", StringComparison.Ordinal))
            throw new InvalidOperationException(said);
        return double.Parse(PerSecond().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("Requests/sec: *([0-9.]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PerSecond();
}
