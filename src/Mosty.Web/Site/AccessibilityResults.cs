using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Mosty.Web.Site;

/// <summary>What the last check of accessibility found; the tests in a browser write it and hold it true (<c>Site/accessibility.json</c>).</summary>
public sealed class AccessibilityResults
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Lazy<AccessibilityCheck?> latest = new(Read);

    /// <summary>Null while nothing was checked.</summary>
    public AccessibilityCheck? Latest => latest.Value;

    private static AccessibilityCheck? Read()
    {
        using var file = typeof(AccessibilityResults).Assembly.GetManifestResourceStream("accessibility.json");
        return file is null ? null : JsonSerializer.Deserialize<AccessibilityCheck>(file, Json);
    }
}

/// <param name="Date">Of the run that wrote it.</param>
/// <param name="Engine">Name and version of the program that checked.</param>
public sealed record AccessibilityCheck(DateOnly Date, string Engine, IReadOnlyList<CheckedRoute> Routes)
{
    [JsonIgnore]
    public int Runs => Routes.Sum(r => r.Runs);

    [JsonIgnore]
    public int Violations => Routes.Sum(r => r.Violations.Count);
}

/// <param name="Path">Without the language; <c>{partnership}</c> and the like stand for an id.</param>
/// <param name="Runs">Combinations of language, theme and width.</param>
/// <param name="Violations">Names of the rules that were broken, each once.</param>
public sealed partial record CheckedRoute(string Path, int Runs, IReadOnlyList<string> Violations)
{
    /// <summary>The path for the eye: an ellipsis where an id stands.</summary>
    [JsonIgnore]
    public string Shown => Ids.Replace(Path, "\u2026");

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, 1000)]
    private static partial Regex Ids { get; }
}
