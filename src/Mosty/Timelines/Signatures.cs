using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Rule 1: who signed an instrument and who only initialled it.</summary>
/// <param name="Missing">Parties of which no source shows a signature, though sources tell the parties' acts apart.</param>
internal sealed record Signatures(IReadOnlyList<string> Signed, IReadOnlyList<string> Initialled, IReadOnlyList<string> Missing)
{
    public bool Complete => Signed.Count > 0 && Initialled.Count == 0 && Missing.Count == 0;

    public static Signatures Of(IEnumerable<PlacedEvent> conclusions, IReadOnlyList<string> parties)
    {
        var acts = new Dictionary<string, Act>(StringComparer.Ordinal);
        foreach (var e in conclusions)
            foreach (var (party, act) in ActsOf(e, parties))
                if (!acts.TryGetValue(party, out var known) || known != Act.Signed)
                    acts[party] = act;
        return new Signatures(
            [.. parties.Where(p => acts.TryGetValue(p, out var a) && a == Act.Signed)],
            [.. parties.Where(p => acts.TryGetValue(p, out var a) && a == Act.Initialled)],
            [.. parties.Where(p => !acts.TryGetValue(p, out var a) || a is not (Act.Signed or Act.Initialled))]);
    }

    // A source that tells the parties' acts apart is more exact than one that says "it was signed".
    private static IEnumerable<KeyValuePair<string, Act>> ActsOf(PlacedEvent e, IReadOnlyList<string> parties) =>
        e.Told(s => s.Acts is { Count: > 0 } acts ? acts : null)
        ?? parties.Select(p => KeyValuePair.Create(p, e.Statement.Act == Act.Initialled ? Act.Initialled : Act.Signed));
}
