using System.CommandLine;
using System.Text.Json;
using Mosty.Evaluation.Comparison;
using Mosty.Knowledge;
using Mosty.Statements;
using Mosty.Territories;

namespace Mosty.Cli.Verbs;

/// <summary><c>mosty diff</c>: what a changed reader gains and loses over a folder.</summary>
internal static class DiffVerb
{
    private static readonly Dictionary<string, ReadingPart> Parts = Names<ReadingPart>();
    private static readonly Dictionary<string, StatementKind> Kinds = Names<StatementKind>();

    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "Folder of readings: NAME.json or .jsonl, as mosty read writes them" };
        var changed = new Argument<string>("NEW") { Description = "Folder of the readings to compare with them" };
        var kinds = new Option<string[]>("--kind")
        {
            Description = $"Compare only these lists ({string.Join(", ", Parts.Keys)}) or statements of these kinds ({string.Join(", ", Kinds.Keys)})",
            HelpName = "NAME",
            CustomParser = given => [.. given.Tokens.SelectMany(t => t.Value.Split(',')).Select(w => w.Replace('-', '_'))],
            Arity = ArgumentArity.OneOrMore,
        };
        kinds.Validators.Add(given =>
        {
            foreach (var word in given.Tokens.SelectMany(t => t.Value.Split(',')).Where(w => !Parts.ContainsKey(w.Replace('-', '_')) && !Kinds.ContainsKey(w.Replace('-', '_'))))
                given.AddError($"--kind knows no '{word}'; it knows {string.Join(", ", Parts.Keys.Concat(Kinds.Keys))}.");
        });
        var format = CommonOptions.Format("table (default) or json", "table", "json");
        var verb = new Command(
            "diff",
            """
            Compares two folders of readings: what the new one gains, loses and says otherwise, document by document, each with its quote.
            Exit code 0 when they say the same, 1 when they differ, 2 when they cannot be compared.
            Example: mosty diff readings-before readings-after --kind agreement,partnerships
            """)
        {
            old, changed, kinds, format,
        };
        verb.SetAction(result => Run(
            terminal, result.GetRequiredValue(old), result.GetRequiredValue(changed), result.GetValue(kinds) ?? [], result.GetValue(format) == "json", result.GetValue(CommonOptions.Lang)));
        return verb;
    }

    private static int Run(Terminal terminal, string old, string changed, IReadOnlyList<string> kinds, bool json, string? lang)
    {
        var report = ComparisonReport.Of(Open(old), Open(changed), Filter(kinds));
        if (json)
            terminal.Out.WriteLine(ComparisonJson.Write(report));
        else
        {
            using var knowledge = KnowledgeFile.Open();
            new ComparisonTables(terminal, terminal.Words(knowledge, Gazetteer.Open(knowledge), lang)).Write(report);
        }

        return report.IsAlike ? MostyCommand.Done : MostyCommand.SomeFailed;
    }

    private static Func<ReadItem, bool> Filter(IReadOnlyList<string> kinds)
    {
        if (kinds.Count == 0)
            return _ => true;
        var parts = kinds.Where(Parts.ContainsKey).Select(k => Parts[k]).ToHashSet();
        var statements = kinds.Where(Kinds.ContainsKey).ToHashSet(StringComparer.Ordinal);
        return item => parts.Contains(item.Part) || (item.Part == ReadingPart.Statements && statements.Contains(item.Kind));
    }

    private static ReadingFolder Open(string path)
    {
        if (!Directory.Exists(path))
            throw new WrongUseException($"there is no folder {path}");
        try
        {
            var folder = ReadingFolder.Open(path);
            return folder.Readings.Count > 0 ? folder : throw new WrongUseException($"no reading NAME.json or .jsonl lies in {path}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new WrongUseException(e.Message.ReplaceLineEndings(" "));
        }
    }

    private static Dictionary<string, T> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()), StringComparer.Ordinal);
}
