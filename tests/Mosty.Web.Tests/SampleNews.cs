using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Mosty.Register;
using Mosty.Register.News;

namespace Mosty.Web.Tests;

/// <summary>Puts news into a test's register.</summary>
public static class SampleNews
{
    /// <summary>Id of the item that <see cref="SampleRegister"/> has.</summary>
    public const string Public = "navsteva-ze-saska";

    private static readonly string[] Languages = ["pl", "cs", "sk", "de", "en"];

    /// <param name="head">Lines of the head beside category, office, language, title, lead and pictures.</param>
    /// <param name="words">Stand in every text of the item.</param>
    /// <returns>SHA-256 of the item's picture.</returns>
    public static string Put(RegisterFolder register, string id, string head, string words, byte shade = 90)
    {
        var original = $"---\ncategory: visits\noffice: {Quoted("Krajsky urad " + words)}\nlanguage: cs\ntitle: {Quoted("Návštěva ze Saska " + words)}\nlead: {Quoted("Krátce o návštěvě " + words)}\n{head}\n"
            + $"pictures:\n  - file: p.png\n    alt: {Quoted("Prázdný sál " + words)}\n    caption: {Quoted("Sál " + words)}\n    author: {Quoted("Jan " + words)}\n    licence: {Quoted("CC BY 4.0 " + words)}\n---\n## Jednání\n\nO dopravě {words}\n\n[odkaz](javascript:alert(3))\n";
        var polish = $"---\ntitle: {Quoted("Wizyta z Saksonii " + words)}\nlead: {Quoted("Krótko o wizycie " + words)}\npictures:\n  - file: p.png\n    alt: {Quoted("Pusta sala " + words)}\n---\nO transporcie {words}\n";
        var files = new Dictionary<string, Func<NewsFile>>
        {
            [id + ".md"] = () => new NewsFile(id + ".md", Encoding.UTF8.GetBytes(original)),
            [id + ".pl.md"] = () => new NewsFile(id + ".pl.md", Encoding.UTF8.GetBytes(polish)),
            ["p.png"] = () => new NewsFile("p.png", Png(shade)),
        };
        var outcome = new PutNews(register, Languages).Run(files[id + ".md"](), files, "Jana Testov\u00E1 " + words);
        if (outcome.Problems.Count > 0)
            throw new InvalidOperationException(string.Join('\n', outcome.Problems));
        return new ShowNews(register).Run(id)!.Content.Pictures[0].Sha256;
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "''") + "'";

    /// <summary>A picture of one shade: each shade has its own hash.</summary>
    private static byte[] Png(byte shade)
    {
        const int width = 320, height = 180;
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        var lines = new byte[height * (width + 1)];
        Array.Fill(lines, shade);
        for (var y = 0; y < height; y++)
            lines[y * (width + 1)] = 0;
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(lines);
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] said = [.. Encoding.ASCII.GetBytes(name), .. data];
        var crc = uint.MaxValue;
        foreach (var b in said)
            for (var bit = 0; bit < 8; bit++)
                crc = ((crc ^ (uint)(b >> bit)) & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, ~crc);
        return [.. length, .. said, .. sum];
    }
}
