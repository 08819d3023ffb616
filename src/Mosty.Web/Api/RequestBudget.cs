using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Mosty.Web.Api;

/// <summary>
/// So many requests a minute from one address, counted in windows that begin with the first of them, and told in every answer
/// (RateLimit-* of draft-ietf-httpapi-ratelimit-headers-06). What is spent lives in memory only and is forgotten with its window.
/// </summary>
public sealed class RequestBudget(RequestDelegate next, TimeProvider clock, IConfiguration settings)
{
    public const int PerMinute = 600;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    // More addresses at once than this are no readers of one office's register; the oldest windows go first.
    private const int MostAddresses = 20_000;

    private readonly ConcurrentDictionary<IPAddress, Spent> spent = new();

    private readonly int limit = int.TryParse(settings["MOSTY_REQUESTS"], NumberStyles.None, CultureInfo.InvariantCulture, out var set) && set > 0 ? set : PerMinute;

    public Task Invoke(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<MachineAddress>() is not { } address)
            return next(http);
        var (used, ends) = Spend(http.Connection.RemoteIpAddress, address.Cost);
        var seconds = Math.Max(1, (int)Math.Ceiling((ends - clock.GetUtcNow()).TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        var headers = http.Response.Headers;
        headers["RateLimit-Limit"] = limit.ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-Remaining"] = Math.Max(0, limit - used).ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-Reset"] = seconds;
        headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"{limit};w={(int)Window.TotalSeconds}");
        if (used <= limit)
            return next(http);
        headers.RetryAfter = seconds;
        return Problem.Of(StatusCodes.Status429TooManyRequests, $"{limit} requests a minute are allowed; a file of the whole register counts for more than one. Try again in {seconds} s.").ExecuteAsync(http);
    }

    private (int Used, DateTimeOffset Ends) Spend(IPAddress? address, int cost)
    {
        var now = clock.GetUtcNow();
        if (spent.Count > MostAddresses)
            foreach (var (key, old) in spent)
                if (old.Ends <= now || spent.Count > MostAddresses)
                    spent.TryRemove(key, out _);
        var mine = spent.AddOrUpdate(Who(address), _ => new Spent(cost, now + Window), (_, s) => s.Ends <= now ? new Spent(cost, now + Window) : s with { Used = Math.Min(s.Used + cost, limit + 1) });
        return (mine.Used, mine.Ends);
    }

    /// <summary>A reader has one IPv4 address, or a whole /64 of IPv6.</summary>
    internal static IPAddress Who(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }

    private sealed record Spent(int Used, DateTimeOffset Ends);
}
