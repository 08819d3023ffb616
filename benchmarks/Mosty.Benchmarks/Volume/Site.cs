using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Mosty.Benchmarks.Volume;

/// <summary>The published portal over a register, in a process of its own.</summary>
internal sealed class Site : IDisposable
{
    private readonly Process process;

    public Site(string data)
    {
        Port = FreePort();
        var command = Measured.Mosty;
        process = Process.Start(new ProcessStartInfo(command[0], [.. command[1..], "serve", "--data", data, "--port", $"{Port}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // What one client asks here would be refused to a visitor.
            Environment = { ["MOSTY_REQUESTS"] = "1000000000" },
        })!;
    }

    public int Port { get; }

    public Uri Address => new($"http://localhost:{Port}");

    /// <summary>Of all processors together.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public long Resident
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public void WaitUntilUp(HttpClient client, string path)
    {
        for (var tries = 0; ; tries++)
            try
            {
                client.GetStringAsync(new Uri(Address, path)).GetAwaiter().GetResult();
                return;
            }
            catch (HttpRequestException) when (tries < 600 && !process.HasExited)
            {
                Thread.Sleep(100);
            }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
