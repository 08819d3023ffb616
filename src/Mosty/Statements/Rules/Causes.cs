namespace Mosty.Statements.Rules;

/// <summary>The causes that data/languages names: <c>cause_war</c>, <c>cause_partner_policy</c>, ….</summary>
internal static class Causes
{
    public static Cause Parse(string name) => name switch
    {
        "leadership" => Cause.Leadership,
        "distance" => Cause.Distance,
        "culture" => Cause.Culture,
        "partner_policy" => Cause.PartnerPolicy,
        "own_policy" => Cause.OwnPolicy,
        "war" => Cause.War,
        "money" => Cause.Money,
        "inactivity" => Cause.Inactivity,
        "umbrella" => Cause.Umbrella,
        _ => Cause.Unstated,
    };
}
