namespace Mosty.Register;

/// <summary>Throws away everything derived (facts, segments, list rows, search) and derives it anew from documents, claims and decisions.</summary>
public sealed class RebuildProjections(RegisterFolder register)
{
    public void Run(CancellationToken cancel = default)
    {
        _ = (register, cancel);
        throw new NotSupportedException();
    }
}
