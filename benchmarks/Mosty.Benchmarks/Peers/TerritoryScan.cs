using System.Diagnostics;
using System.Globalization;
using System.Text;
using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Languages;
using Mosty.Mentions;

namespace Mosty.Benchmarks.Peers;

/// <summary>
/// Territories found in a mixed corpus beside <c>rg -F -o -f names</c> with the gazetteer's plain name forms. Mosty's time holds decoding, layout,
/// language, tokens, inflection and the choice of an id; ripgrep's gives the names as they stand, also inside other words.
/// </summary>
internal static class TerritoryScan
{
    private const int DocumentSize = 16_000;

    public static IEnumerable<Figure> Measure()
    {
        var size = int.Parse(Environment.GetEnvironmentVariable("PEERS_MB") ?? "100", CultureInfo.InvariantCulture) * 1_000_000;
        using var knowledge = KnowledgeFile.Open();
        var reader = new DocumentReader(knowledge);
        var pipeline = new Pipeline(knowledge, reader);
        var languages = LanguageIdentifier.Open(knowledge);
        var names = PlainNames.Of(pipeline.Gazetteer);
        var folder = Directory.CreateTempSubdirectory("mosty-peers-").FullName;
        var (list, corpus, hits) = (Path.Combine(folder, "names"), Path.Combine(folder, "corpus.txt"), Path.Combine(folder, "hits"));
        File.WriteAllLines(list, names);
        var text = Encoding.UTF8.GetBytes(MixedCorpus.Of(size, names));
        File.WriteAllBytes(corpus, text);

        var found = new List<(int Start, int End)>();
        var cpu = TimeSpan.Zero;
        for (var from = 0; from < text.Length;)
        {
            var end = Math.Min(text.Length, from + DocumentSize);
            end = end < text.Length && text.AsSpan(end).IndexOf("\n\n"u8) is >= 0 and var gap ? end + gap + 2 : text.Length;
            var start = Environment.CpuUsage.TotalTime;
            var document = reader.Read(new SourceFile("part.txt", text.AsMemory(from, end - from)), new ReadOptions(), default).Document!;
            var mentions = Territories(document);
            cpu += Environment.CpuUsage.TotalTime - start;
            var (at, offset) = (0, from);
            foreach (var mention in mentions.OrderBy(m => m.Span.Start))
            {
                if (mention.Span.Start < at)
                    continue;
                offset += Encoding.UTF8.GetByteCount(document.Text.AsSpan(at, mention.Span.Start - at));
                var length = Encoding.UTF8.GetByteCount(mention.Span.In(document.Text));
                found.Add((offset, offset + length));
                (at, offset) = (mention.Span.End, offset + length);
            }

            from = end;
        }

        yield return new Figure("plain name forms", names.Count, "");
        yield return new Figure("territories found and resolved", text.Length / 1e6 / cpu.TotalSeconds, "MB/s");
        yield return new Figure("  of them", found.Count, "");
        var peer = Measured.Run(["/bin/sh", "-c", "exec rg -F -o -b --no-line-number -j 1 -f \"$0\" \"$1\" > \"$2\"", list, corpus, hits]);
        if (peer.ExitCode != 0)
        {
            Console.Error.WriteLine("rg is not installed (Debian ripgrep): not compared");
            Directory.Delete(folder, recursive: true);
            yield break;
        }

        var (whole, shared, next) = (0, 0, 0);
        foreach (var line in File.ReadLines(hits))
        {
            var colon = line.IndexOf(':');
            var start = int.Parse(line.AsSpan(0, colon), CultureInfo.InvariantCulture);
            var end = start + Encoding.UTF8.GetByteCount(line.AsSpan(colon + 1));
            if (IsInWord(text, start - 1) || IsInWord(text, end))
                continue;
            whole++;
            while (next < found.Count && found[next].End <= start)
                next++;
            shared += next < found.Count && found[next].Start < end ? 1 : 0;
        }

        yield return new Figure("  ripgrep with the plain forms", text.Length / 1e6 / peer.Cpu.TotalSeconds, "MB/s");
        yield return new Figure("  its hits that are whole words", whole, "");
        yield return new Figure("  of these found by Mosty", 100.0 * shared / Math.Max(1, whole), "%");
        yield return new Figure("  times its speed (processor time)", peer.Cpu / cpu, "x", Least: 4);
        Directory.Delete(folder, recursive: true);

        IReadOnlyList<TerritoryMention> Territories(DocumentText document)
        {
            var lexicon = languages.LexiconOf(languages.Identify(document));
            var tokens = Tokeniser.Tokenise(document, lexicon);
            return TerritoryReader.Read(new ReadingContext(document, lexicon, pipeline.Gazetteer, tokens, SentenceSplitter.Split(document, tokens, lexicon), null, null));
        }
    }

    /// <summary>True at a letter, a digit or a byte of a letter beyond ASCII.</summary>
    private static bool IsInWord(byte[] text, int at) => at >= 0 && at < text.Length && (text[at] >= 0x80 || char.IsAsciiLetterOrDigit((char)text[at]));
}
