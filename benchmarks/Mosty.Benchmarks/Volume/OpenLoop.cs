using System.Diagnostics;

namespace Mosty.Benchmarks.Volume;

/// <summary>
/// Asks at a fixed rate, whether or not answers have come: as visitors do, who do not wait for one another. A time counts from when the request was due, so a server that
/// stands still is charged for everybody who waited.
/// </summary>
internal static class OpenLoop
{
    public static async Task<List<Answered>> Run(HttpClient client, IReadOnlyList<Asked> asked, double rate)
    {
        var clock = Stopwatch.StartNew();
        var running = new List<Task<Answered>>(asked.Count);
        for (var i = 0; i < asked.Count; i++)
        {
            var due = TimeSpan.FromSeconds(i / rate);
            if (due - clock.Elapsed is { Ticks: > 0 } wait)
                await Task.Delay(wait);
            running.Add(Ask(client, asked[i], due, clock));
        }

        return [.. await Task.WhenAll(running)];
    }

    private static async Task<Answered> Ask(HttpClient client, Asked asked, TimeSpan due, Stopwatch clock)
    {
        using var answer = await client.GetAsync(asked.Path);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return new Answered(asked, (clock.Elapsed - due).TotalMilliseconds, (int)answer.StatusCode, bytes.Length);
    }
}

internal sealed record Asked(string Kind, string Path);

/// <param name="Milliseconds">From when it was due to the last byte.</param>
/// <param name="Bytes">As they came over the wire.</param>
internal sealed record Answered(Asked Asked, double Milliseconds, int Status, int Bytes);
