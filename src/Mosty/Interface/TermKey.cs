using System.Text.Json;

namespace Mosty.Interface;

/// <summary>The key under <c>terms</c> that names a member of an enumeration: <c>Formal.InForce</c> → <c>formal.in_force</c>.</summary>
public static class TermKey
{
    public static string Of<T>(T value) where T : struct, Enum => $"{Group(typeof(T).Name)}.{Snake(value.ToString())}";

    /// <summary>The member whose name in snake_case this is.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static T Parse<T>(string name) where T : struct, Enum =>
        Enum.Parse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static string Group(string type) => type switch
    {
        "StatementKind" => "kind",
        "PartnershipStatus" => "status",
        "SourceRank" => "source",
        _ => Snake(type),
    };

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
