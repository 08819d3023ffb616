namespace Mosty.Web.Map;

/// <summary>A file that the build made and put into the program.</summary>
internal static class BuiltFile
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(BuiltFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the build left out {name}");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
