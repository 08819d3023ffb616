namespace Mosty.Cli;

/// <summary>One line on a terminal that is drawn over and over; nothing at all where standard error is no terminal.</summary>
internal sealed class ProgressLine(Terminal terminal, string label, int total) : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly bool shown = terminal.ErrorIsTerminal && total > 1;
    private readonly Lock drawing = new();
    private long last = long.MinValue;
    private int done;
    private bool drawn;

    public void Step(string current)
    {
        if (!shown)
            return;
        lock (drawing)
        {
            done++;
            var now = terminal.Clock.GetTimestamp();
            if (last != long.MinValue && terminal.Clock.GetElapsedTime(last, now) < Pace)
                return;
            last = now;
            drawn = true;
            terminal.Error.Write($"\r\u001B[K{label} {done}/{total}  {(current.Length > 50 ? current[..50] : current)}");
        }
    }

    /// <summary>Takes the line away so that something else can be written.</summary>
    public void Clear()
    {
        lock (drawing)
        {
            if (drawn)
                terminal.Error.Write("\r\u001B[K");
            drawn = false;
        }
    }

    public void Dispose() => Clear();
}
