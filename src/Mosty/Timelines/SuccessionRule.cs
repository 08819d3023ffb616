namespace Mosty.Timelines;

/// <summary>Rule 9: when a party was merged or abolished, nobody has shown that the partnership goes on until a paper names the successor.</summary>
internal static class SuccessionRule
{
    public static Reason? Of(PartnershipFile file, StandingRules rules)
    {
        foreach (var party in file.Parties)
        {
            if (rules.SuccessorOf(party) is not { } successor || successor == party)
                continue;
            if (!file.Evidence.Any(e => e.Statement.Parties.Contains(successor, StringComparer.Ordinal)))
                return Because.Of("continuation-not-shown", ("party", party), ("successor", successor));
        }

        return null;
    }
}
