using System.Net;

namespace Mosty.Web.Site;

/// <summary>
/// How many reports of errors are taken: a few an hour from one address, some hundred from all. Addresses are kept in memory for an hour and nowhere else.
/// Thread-safe.
/// </summary>
public sealed class ReportLimit(TimeProvider clock)
{
    public const int PerAddress = 5;

    public const int PerHour = 200;

    private readonly Lock gate = new();
    private readonly Queue<(DateTimeOffset At, IPAddress From)> taken = new();

    /// <summary>True, and counted, when one more may come from this address.</summary>
    /// <param name="from">Of IPv6 only the first 64 bits count: they are one household's or one firm's.</param>
    public bool Take(IPAddress? from)
    {
        var sender = Network(from);
        lock (gate)
        {
            var now = clock.GetUtcNow();
            while (taken.TryPeek(out var oldest) && now - oldest.At >= TimeSpan.FromHours(1))
                taken.Dequeue();
            if (taken.Count >= PerHour || taken.Count(t => t.From.Equals(sender)) >= PerAddress)
                return false;
            taken.Enqueue((now, sender));
            return true;
        }
    }

    private static IPAddress Network(IPAddress? from)
    {
        if (from is null)
            return IPAddress.None;
        var bytes = from.IsIPv4MappedToIPv6 ? from.MapToIPv4().GetAddressBytes() : from.GetAddressBytes();
        if (bytes.Length == 16)
            Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes);
    }
}
