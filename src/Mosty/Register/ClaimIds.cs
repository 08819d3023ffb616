using System.Security.Cryptography;
using System.Text;
using Mosty.Statements;

namespace Mosty.Register;

/// <summary>The identity of claims: a hash of the document and of what is claimed, never of where or how surely it was seen.</summary>
internal static class ClaimIds
{
    /// <summary>The statement without its sighting: what is stored of a claim, and what a decision is about.</summary>
    public static Statement WithoutSighting(Statement statement) =>
        statement with { Confidence = 0, Rule = "", Quote = "", Page = 1, Start = 0, End = 0 };

    /// <summary>The reader's own id; computed here for statements that come from elsewhere without one.</summary>
    public static string Of(Statement statement, string document) =>
        statement.Id.Length > 0 ? statement.Id : Hash(document, RegisterJson.Write(WithoutSighting(statement), RegisterJson.Types.Statement));

    public static PartnershipReading WithoutSighting(PartnershipReading word) => word with
    {
        Parties = [.. word.Parties.Order(StringComparer.Ordinal)],
        Quote = "",
        Page = 1,
        Start = 0,
        End = 0,
    };

    public static string Of(PartnershipReading word, string document) =>
        Hash(document, "word " + RegisterJson.Write(WithoutSighting(word), RegisterJson.Types.PartnershipReading));

    private static string Hash(string document, string claim) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document + "\n" + claim)));
}
