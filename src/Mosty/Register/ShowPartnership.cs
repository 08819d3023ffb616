namespace Mosty.Register;

/// <summary>Gathers one partnership's page.</summary>
public sealed class ShowPartnership(RegisterFolder register)
{
    /// <param name="id">Its id, a prefix that only it has, or its parties joined by a slash ("CZ-51/IT-23").</param>
    /// <param name="asOf">True on; null for today.</param>
    /// <param name="knownOn">The last decision to take into account; null for all.</param>
    public PartnershipLookup Run(string id, DateOnly? asOf = null, long? knownOn = null)
    {
        _ = (register, id, asOf, knownOn);
        throw new NotSupportedException();
    }
}

/// <summary>The page; or, where the words given mean several partnerships, these; or neither.</summary>
public sealed record PartnershipLookup(PartnershipPage? Page, IReadOnlyList<PartnershipRef> Ambiguous);
