using Mosty.Interface;
using Mosty.Register.News;

namespace Mosty.Cli;

/// <summary>News of the demo's own, so that its pages can be seen. What tells of a partnership that the papers do not hold is left out.</summary>
internal static class DemoNews
{
    public static void Add(OpenedRegister opened)
    {
        var put = new PutNews(opened.Register, [.. Words.Available(opened.Knowledge)]);
        foreach (var item in NewsFolder.Find([Path.Combine(AppContext.BaseDirectory, "news")]))
            put.Run(item.Main, item.Beside, "mosty demo");
    }
}
