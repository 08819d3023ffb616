using System.Text.Json;

namespace Mosty.Interface;

/// <summary>The key under <c>terms</c> that names a member of an enumeration: <c>Formal.InForce</c> → <c>formal.in_force</c>.</summary>
public static class TermKey
{
    public static string Of<T>(T value) where T : struct, Enum => $"{Group(typeof(T).Name)}.{Snake(value.ToString())}";

    private static string Group(string type) => type switch
    {
        "StatementKind" => "kind",
        "PartnershipStatus" => "status",
        "SourceRank" => "source",
        _ => Snake(type),
    };

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
