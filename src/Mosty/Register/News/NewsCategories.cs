using System.Text.Json;
using Mosty.Knowledge;

namespace Mosty.Register.News;

/// <summary>What an item can be filed under: the closed list of data/news/categories.yaml, in its order.</summary>
public sealed class NewsCategories
{
    private NewsCategories(IReadOnlyList<string> all) => All = all;

    public IReadOnlyList<string> All { get; }

    public static NewsCategories Open(KnowledgeFile knowledge)
    {
        using var document = JsonDocument.Parse(knowledge.Section("news/categories").ToArray());
        return new NewsCategories([.. document.RootElement.GetProperty("categories").EnumerateArray().Select(c => c.GetString()!)]);
    }
}
