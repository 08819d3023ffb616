using System.Text.RegularExpressions;

namespace Mosty.Web.Site;

/// <summary>What the head of a page tells programs of its address: the lasting form, the same in other languages, the thing's data and feeds.</summary>
public sealed partial class MachineLinks
{
    // What changes the content of a page; everything else in an address is left out of its lasting form.
    private static readonly string[] Telling = ["q", "page", "skip", "formal", "activity", "territory", "field", "paper", "kind", "since-from", "since-to", "under", "gap", "read", "month", "year", "about", "language", "country"];

    public MachineLinks(HttpRequest request, string root, string language)
    {
        var path = PortalLanguages.Asked(request.HttpContext);
        Path = PortalLanguages.FromPath(path) is null ? "/" : path[3..] is { Length: > 0 } rest ? rest : "/";
        Query = path == request.Path.Value
            ? QueryString.Create(request.Query.Where(q => Telling.Contains(q.Key)).SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v)))).ToUriComponent()
            : "";
        (Root, Language) = (root, language);
        if (Thing().Match(Path) is { Success: true } thing)
            (Kind, Id) = (thing.Groups[1].Value, thing.Groups[2].Value);
    }

    public string Root { get; }

    public string Language { get; }

    /// <summary>Without language, encoded for an address.</summary>
    public string Path { get; }

    public string Query { get; }

    /// <summary>"partnerships", "documents", "territories"; null for a page about no single thing.</summary>
    public string? Kind { get; }

    public string? Id { get; }

    public string Canonical => In(Language);

    public string In(string language) => Whole($"/{language}{Path}") + Query;

    /// <summary>Where a visitor of any language is led to theirs; the English page where there is no such address.</summary>
    public string Default => Path == "/" ? Root + "/" : Kind is not null || Path is "/partnerships" or "/documents" or "/data" or "/search" ? Whole(Path) + Query : In("en");

    /// <summary>The thing's own address.</summary>
    public string? ThingAddress => Kind is null ? null : Whole($"/{Kind}/{Id}");

    public string? JsonLd => Kind is null ? null : Escape($"/data/{Kind}/{Id}.jsonld");

    public string? Json => Kind is null ? null : Escape($"/api/v1/{Kind}/{Id}");

    /// <summary>Which of the pictures that the build drew (Social/make-social.mjs) stands for the page where its link is shared.</summary>
    public string PictureName => Kind switch
    {
        "partnerships" => "partnership",
        "documents" => "document",
        "territories" => "map",
        _ => Path == "/map" ? "map" : Path.StartsWith("/documents", StringComparison.Ordinal) ? "document" : "site",
    };

    public string Picture => Whole($"/lib/social/{PictureName}.png");

    private string Whole(string path) => Root + Escape(path);

    private static string Escape(string path) => new PathString(path).ToUriComponent();

    [GeneratedRegex("^/(partnerships|documents|territories)/([^/]+)(?:/[^/]*)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Thing();
}
