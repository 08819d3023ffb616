using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>Lists partnerships as true on a day; reads stored segments only.</summary>
public sealed class ListPartnerships(RegisterFolder register)
{
    public PartnershipListing Run(PartnershipFilter filter)
    {
        _ = (register, filter);
        throw new NotSupportedException();
    }
}

/// <param name="AsOf">Null for today.</param>
/// <param name="Formal">Any of these; empty for all.</param>
/// <param name="Territories">Keys: a partnership passes when a party is, or lies within, one of these ("PL", "PL-06", "KZ:Taldykorgan"); empty for all.</param>
/// <param name="Candidates">False leaves out pairs to which the office's home is no party.</param>
public sealed record PartnershipFilter(
    DateOnly? AsOf = null,
    IReadOnlyCollection<Formal>? Formal = null,
    IReadOnlyCollection<Activity>? Activity = null,
    IReadOnlyCollection<string>? Territories = null,
    bool Candidates = true);
