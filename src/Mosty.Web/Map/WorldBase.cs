using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mosty.Web.Map;

/// <summary>The base of the map of the world, as d3-geo drew it while the site was built (Map/make-world.mjs).</summary>
/// <param name="Land">An SVG path, as is <paramref name="Borders"/>.</param>
/// <param name="Checks">Places as longitude, latitude, and where d3-geo puts them: X and Y.</param>
public sealed record WorldBase(
    double Width, double Height, double Turn, double Scale, double X, double Y, string Land, string Borders, IReadOnlyList<IReadOnlyList<double>> Checks)
{
    private static readonly Lazy<WorldBase> Built = new(() => JsonSerializer.Deserialize(BuiltFile.Bytes("world.json"), WorldJson.Default.WorldBase)!);

    public static WorldBase Instance => Built.Value;

    [JsonIgnore]
    public EqualEarth Projection { get; } = new(Turn, Scale, X, Y);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WorldBase))]
internal sealed partial class WorldJson : JsonSerializerContext;
