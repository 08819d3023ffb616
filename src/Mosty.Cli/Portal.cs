using System.CommandLine;
using System.Net;
using System.Net.Sockets;

namespace Mosty.Cli;

/// <summary>The portal's program (Mosty.Web), published in the folder beside this one's.</summary>
internal static class Portal
{
    private const int DefaultPort = 5080;

    public static Option<int> Port()
    {
        var port = new Option<int>("--port") { Description = "Port on this machine", HelpName = "N", DefaultValueFactory = _ => DefaultPort };
        port.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is not (>= 1 and <= 65535))
                given.AddError("--port is a number from 1 to 65535.");
        });
        return port;
    }

    /// <summary>"localhost", not 127.0.0.1: signing in by passkey works only there.</summary>
    public static string Address(int port) => $"http://localhost:{port}";

    /// <exception cref="WrongUseException">Another program listens there.</exception>
    public static void RequireFree(int port)
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
    /// <exception cref="WrongUseException">The portal is not there.</exception>
    public static int Serve(string folder, int port)
    {
        var home = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "web"));
        var program = Path.Combine(home, "Mosty.Web.dll");
        if (!File.Exists(program))
            throw new WrongUseException($"the portal is not at {program}: start it through the script ./mosty, which publishes both programs");
        var dotnet = Path.GetFileName(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";
        throw new WrongUseException("the portal does not start: " + ReplaceProcess.With(
            dotnet, [program, "--contentRoot", home, "--data", Path.GetFullPath(folder), "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
    }
}
