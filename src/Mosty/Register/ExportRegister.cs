namespace Mosty.Register;

public enum ExportFormat { Json, Csv }

/// <summary>Writes the whole register as open data: partnerships with standing and timeline (JSON), or one row a timeline entry (CSV, RFC 4180, UTF-8).</summary>
public sealed class ExportRegister(RegisterFolder register)
{
    /// <param name="asOf">True on; null for today.</param>
    /// <param name="knownOn">The last decision to take into account; null for all.</param>
    public void Run(TextWriter output, ExportFormat format, DateOnly? asOf = null, long? knownOn = null)
    {
        _ = (register, output, format, asOf, knownOn);
        throw new NotSupportedException();
    }
}
