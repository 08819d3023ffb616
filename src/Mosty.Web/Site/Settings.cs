using Microsoft.Extensions.Logging.Console;

namespace Mosty.Web.Site;

/// <summary>What the person who starts the portal can set: <c>--data DIR</c> or MOSTY_DATA, <c>--port N</c> or ASPNETCORE_URLS, MOSTY_DATABASE.</summary>
public static class Settings
{
    public const int DefaultPort = 5080;

    /// <summary>Takes the address and quiets the log: one line for what a person should know, nothing for what works.</summary>
    public static void AddSettings(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (settings["port"] is { } port)
            builder.WebHost.UseUrls($"http://localhost:{port}");
        else if (string.IsNullOrEmpty(settings["urls"]))
            builder.WebHost.UseUrls($"http://localhost:{DefaultPort}");
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Host.ConfigureHostOptions(host => host.ShutdownTimeout = TimeSpan.FromSeconds(3));
        builder.Logging.ClearProviders()
            .AddSimpleConsole(console => (console.SingleLine, console.ColorBehavior) = (true, LoggerColorBehavior.Disabled))
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
    }

    /// <summary>The register's folder: where the command line keeps it too.</summary>
    public static string DataFolder(this IConfiguration settings) =>
        settings["data"] ?? settings["MOSTY_DATA"] ?? "mosty-data";
}
