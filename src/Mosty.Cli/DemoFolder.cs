namespace Mosty.Cli;

/// <summary>The folder of a demo's register. It carries a mark, so that only what a demo made is ever thrown away.</summary>
internal static class DemoFolder
{
    private const string MarkName = "demo";

    /// <summary>The corpus written for the project, published beside the program.</summary>
    public static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Empties what an earlier demo of other papers left; the same papers again are only looked at for changes.</summary>
    /// <exception cref="WrongUseException">The folder holds a register that no demo made.</exception>
    public static void MakeFresh(string folder, IReadOnlyList<string> papers)
    {
        var mark = Path.Combine(folder, MarkName);
        var content = string.Join('\n', papers.Count > 0 ? papers.Select(Path.GetFullPath) : ["samples"]);
        if (Register.RegisterFolder.Exists(folder) && !File.Exists(mark))
            throw new WrongUseException($"{folder} holds a register that no demo made; give the demo a folder of its own with --data DIR");
        if (File.Exists(mark) && File.ReadAllText(mark) != content)
            Empty(folder);
        Directory.CreateDirectory(folder);
        File.WriteAllText(mark, content);
    }

    /// <summary>From now on the register holds what no demo put there.</summary>
    public static void TakeOver(string folder) => File.Delete(Path.Combine(folder, MarkName));

    private static void Empty(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "mosty.db*"))
            File.Delete(file);
        foreach (var inner in new[] { "originals", "pictures", "cache", "keys" }.Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
            Directory.Delete(inner, recursive: true);
    }
}
