using System.CommandLine;
using System.Net;
using System.Net.Sockets;

namespace Mosty.Cli;

/// <summary>The portal's program (Mosty.Web), published in the folder beside this one's.</summary>
internal static class Portal
{
    private const int DefaultPort = 5080;

    /// <summary>The variable by which ASP.NET is told to listen elsewhere, on other machines' side too.</summary>
    private const string UrlsVariable = "ASPNETCORE_URLS";

    public static Option<int?> Port()
    {
        var port = new Option<int?>("--port") { Description = $"Port on this machine (default: that of ${UrlsVariable}, else {DefaultPort})", HelpName = "N" };
        port.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int?>() is not (>= 1 and <= 65535))
                given.AddError("--port is a number from 1 to 65535.");
        });
        return port;
    }

    /// <summary>Where the portal will be. "localhost", not 127.0.0.1: signing in by passkey works only there.</summary>
    /// <param name="port">What the caller asked for, or null.</param>
    /// <exception cref="WrongUseException">Another program listens there.</exception>
    public static string Address(Terminal terminal, int? port)
    {
        if (port is null && terminal.Environment(UrlsVariable) is { Length: > 0 } urls)
            return urls;
        RequireFree(port ?? DefaultPort);
        return $"http://localhost:{port ?? DefaultPort}";
    }

    private static void RequireFree(int port)
    {
        using var probe = new TcpListener(IPAddress.Loopback, port);
        try
        {
            probe.Start();
        }
        catch (SocketException)
        {
            throw new WrongUseException($"port {port} is taken by another program; give another one with --port");
        }
    }

    /// <summary>Becomes the portal; returns only by exception.</summary>
    /// <param name="port">Null leaves the choice to the portal.</param>
    /// <exception cref="WrongUseException">The portal is not there.</exception>
    public static int Serve(string folder, int? port)
    {
        var home = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "web"));
        var program = Path.Combine(home, "Mosty.Web.dll");
        if (!File.Exists(program))
            throw new WrongUseException($"the portal is not at {program}: start it through the script ./mosty, which publishes both programs");
        var dotnet = Path.GetFileName(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";
        List<string> arguments = [program, "--contentRoot", home, "--data", Path.GetFullPath(folder)];
        if (port is { } number)
            arguments.AddRange(["--port", number.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        throw new WrongUseException("the portal does not start: " + ReplaceProcess.With(dotnet, arguments));
    }
}
