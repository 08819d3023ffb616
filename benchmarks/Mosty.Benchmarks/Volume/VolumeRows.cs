using Mosty.Register;
using Mosty.Register.Fold;
using Mosty.Register.Rows;
using Mosty.Statements;

namespace Mosty.Benchmarks.Volume;

/// <summary>The rows of a paper, made as <see cref="ClaimWriter"/> makes them.</summary>
internal sealed record VolumeRows(VolumePaper Paper, byte[] Layout, byte[] Rest, IReadOnlyList<(ClaimRow Claim, SightingRow Sighting, IReadOnlyList<string> Parties)> Claims)
{
    private const double WordConfidence = 0.8;

    public static VolumeRows Of(VolumePaper paper)
    {
        var reading = paper.Reading;
        return new VolumeRows(
            paper,
            RegisterJson.Pack(new DocumentLayout([new Documents.Page(1, new TextSpan(0, paper.Text.Length))], paper.Blocks, new Documents.DocumentHints(), []), RegisterJson.Types.DocumentLayout),
            RegisterJson.Pack(reading with { Statements = [], Partnerships = [] }, RegisterJson.Types.DocumentReading),
            [.. reading.Statements.Select(s => Claim(s, paper.Sha256)).Concat(reading.Partnerships.Select(w => Word(w, paper.Sha256))).DistinctBy(c => c.Item1.Id)]);
    }

    private static (ClaimRow, SightingRow, IReadOnlyList<string>) Claim(Statement statement, string document)
    {
        var id = ClaimIds.Of(statement, document);
        var json = RegisterJson.Write(ClaimIds.WithoutSighting(statement with { Id = id }), RegisterJson.Types.Statement);
        return (Row(id, document, statement.Kind.ToString(), json, statement.Date, statement.Parties), Sighting(id, statement.Quote, statement.Start, statement.Rule, statement.Confidence), statement.Parties);
    }

    private static (ClaimRow, SightingRow, IReadOnlyList<string>) Word(PartnershipReading word, string document)
    {
        var id = ClaimIds.Of(word, document);
        return (Row(id, document, ClaimRow.Word, RegisterJson.Write(ClaimIds.WithoutSighting(word), RegisterJson.Types.PartnershipReading), word.Since, word.Parties),
            Sighting(id, word.Quote, word.Start, "partnership", WordConfidence), word.Parties);
    }

    private static ClaimRow Row(string id, string document, string kind, string json, PartialDate? date, IReadOnlyList<string> parties) => new()
    {
        Id = id,
        Document = document,
        Kind = kind,
        Json = json,
        DateFirst = date is null ? null : SegmentHistory.Day(date.First),
        DateLast = date is null ? null : SegmentHistory.Day(date.Last),
        Parties = parties.Count,
        Realm = Realms.Of(parties),
    };

    private static SightingRow Sighting(string id, string quote, int start, string rule, double confidence) =>
        new() { Claim = id, Page = 1, Start = start, End = start + quote.Length, Quote = quote, Rule = rule, Confidence = Math.Round(confidence, 3) };
}
