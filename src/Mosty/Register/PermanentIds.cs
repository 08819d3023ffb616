using System.Security.Cryptography;
using System.Text;

namespace Mosty.Register;

/// <summary>
/// Short ids that a person can read out: the countries, then digits of a hash of the parties ("cz-it-7k3qd"). Made of the parties and nothing
/// else, so that two offices that know the same partnership name it alike; longer only where two would be equal. See docs/decisions.
/// </summary>
internal static class PermanentIds
{
    // Crockford's digits: no i, l, o, u, so that nothing is misread.
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <param name="isTaken">True for an id that another set of parties has.</param>
    public static string OfPartnership(IReadOnlyList<string> parties, Func<string, bool> isTaken)
    {
        var countries = Realms.Of(parties).ToLowerInvariant().Split(',');
        var head = countries.Length <= 3 ? string.Join('-', countries) : "many";
        var hash = Hash(Realms.Join(parties));
        var length = 5;
        while (isTaken($"{head}-{hash[..length]}"))
            length++;
        return $"{head}-{hash[..length]}";
    }

    /// <summary>The id of an event: that of the claim which was accepted first among those that tell it.</summary>
    public static string OfEvent(string claim) => "e-" + Hash(claim)[..10];

    /// <summary>The id of a person or an organisation: of the name, whatever its marks and capitals. Namesakes share it, and their page says so.</summary>
    public static string OfName(string name) => Hash(Languages.Folding.Fold(name))[..10];

    private static string Hash(string text)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        var digits = new StringBuilder(51);
        for (var bit = 0; bit + 5 <= bytes.Length * 8; bit += 5)
        {
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            digits.Append(Digits[(pair >> (11 - bit % 8)) & 31]);
        }

        return digits.ToString();
    }
}
