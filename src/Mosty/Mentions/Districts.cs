namespace Mosty.Mentions;

/// <summary>What countries call the district that lies between a town and a region, in their own official words: the first part of its key ("PL:powiat X").</summary>
internal static class Districts
{
    public const string Germany = "DE";

    /// <summary>What the name of a German district may end with.</summary>
    public const string GermanEnding = "kreis";

    /// <summary>The word; null where the country has no such units or names them by their town alone.</summary>
    public static string? WordOf(string country) => country switch
    {
        Germany => "Landkreis",
        "PL" => "powiat",
        "CZ" or "SK" => "okres",
        "AT" => "Bezirk",
        _ => null,
    };
}
