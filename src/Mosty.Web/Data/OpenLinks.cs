using Mosty.Web.Site;

namespace Mosty.Web.Data;

/// <summary>Whole addresses for programs. A thing's own address has no language: it leads a person on to the page in theirs, and answers a program with data.</summary>
/// <param name="Root">Scheme and host.</param>
public sealed record OpenLinks(string Root)
{
    public string Partnership(string id) => $"{Root}/partnerships/{id}";

    public string Event(string partnership, string @event) => $"{Partnership(partnership)}#{PageLinks.EventAnchor(@event)}";

    public string Document(string sha256) => $"{Root}/documents/{Short(sha256)}";

    public string Original(string sha256) => $"{Root}/documents/{sha256}/original";

    public string Statement(string sha256, string id) => $"{Document(sha256)}#{PageLinks.StatementAnchor(id)}";

    public string Quote(string sha256, string id) => $"{Document(sha256)}#{PageLinks.QuoteAnchor(id)}";

    public string Territory(string key) => $"{Root}/territories/{Key(key)}";

    public string News(string id) => $"{Root}/news/{id}";

    public string Picture(string sha256) => Root + PageLinks.Picture(sha256);

    public string Api(string path) => $"{Root}/api/v1{path}";

    public string Data(string path) => $"{Root}/data/{path}";

    /// <summary>A territory's key as part of a path.</summary>
    public static string Key(string key) => Uri.EscapeDataString(key).Replace("%3A", ":", StringComparison.Ordinal);

    /// <summary>The digits of a document's hash in its address.</summary>
    public static string Short(string sha256) => sha256[..Math.Min(12, sha256.Length)];
}
