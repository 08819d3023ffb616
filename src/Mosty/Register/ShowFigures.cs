namespace Mosty.Register;

/// <summary>Counts the register for its home page.</summary>
public sealed class ShowFigures(RegisterFolder register)
{
    /// <param name="asOf">True on; null for today.</param>
    /// <param name="changes">How many of the latest changes to tell.</param>
    public RegisterFigures Run(DateOnly? asOf = null, int changes = 10)
    {
        _ = (register, asOf, changes);
        throw new NotSupportedException();
    }
}
