using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;

namespace Mosty.Documents;

/// <summary>What an HTML page says about itself.</summary>
internal static class HtmlHints
{
    private static readonly string[] DateNames =
        ["article:published_time", "datePublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "publish-date", "pubdate"];

    public static DocumentHints Of(IDocument document)
    {
        var lang = document.DocumentElement.GetAttribute("lang") ?? Meta(document, "og:locale") ?? Meta(document, "content-language");
        return new DocumentHints(
            lang is { Length: >= 2 } && (lang.Length == 2 || lang[2] is '-' or '_') && lang.AsSpan(0, 2).IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") < 0
                ? lang[..2].ToLowerInvariant() : null,
            Words(Meta(document, "og:title")) ?? Words(document.QuerySelector("head > title")?.TextContent),
            Words(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Words(Meta(document, "og:url")),
            Published(document),
            Words(Meta(document, "og:site_name")));
    }

    private static string? Meta(IDocument document, string name)
    {
        foreach (var meta in document.QuerySelectorAll("meta"))
            if (name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase))
                return meta.GetAttribute("content");
        return null;
    }

    private static string? Words(string? value)
    {
        var words = string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length is > 0 and <= 500 ? words : null;
    }

    private static DateOnly? Published(IDocument document)
    {
        foreach (var name in DateNames)
            if (Day(Meta(document, name)) is { } day)
                return day;
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
            if (FromJson(script.TextContent) is { } day)
                return day;
        var marked = document.QuerySelector("[itemprop=datePublished]");
        if (Day(marked?.GetAttribute("datetime") ?? marked?.GetAttribute("content")) is { } item)
            return item;
        // Several time elements are dates of events or of other articles.
        var times = document.QuerySelectorAll("time[datetime]");
        return times.Length == 1 || times is [{ ClassName: "published" or "entry-date published" }, ..] ? Day(times[0].GetAttribute("datetime")) : null;
    }

    private static DateOnly? FromJson(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 });
            var open = new Stack<JsonElement>([parsed.RootElement]);
            while (open.TryPop(out var at))
            {
                if (at.ValueKind == JsonValueKind.Array)
                    foreach (var child in at.EnumerateArray())
                        open.Push(child);
                if (at.ValueKind != JsonValueKind.Object)
                    continue;
                foreach (var property in at.EnumerateObject())
                    if (property.NameEquals("datePublished") && property.Value.ValueKind == JsonValueKind.String && Day(property.Value.GetString()) is { } day)
                        return day;
                    else
                        open.Push(property.Value);
            }
        }
        catch (JsonException)
        {
            // A page's broken JSON-LD is no reason not to read the page.
        }

        return null;
    }

    private static DateOnly? Day(string? value) =>
        value is { Length: >= 10 } && DateOnly.TryParseExact(value.Trim().AsSpan(0, Math.Min(10, value.Trim().Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;
}
