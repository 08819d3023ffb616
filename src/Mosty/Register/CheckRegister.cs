namespace Mosty.Register;

/// <summary>
/// Verifies what the register promises: every original has the bytes of its hash, every quote is the text of its span, no row points nowhere,
/// and the stored projections are what a rebuild gives. Changes nothing.
/// </summary>
public sealed class CheckRegister(RegisterFolder register)
{
    public CheckReport Run(IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        _ = (register, progress, cancel);
        throw new NotSupportedException();
    }
}
