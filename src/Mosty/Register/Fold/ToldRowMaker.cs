using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Mosty.Register.Rows;
using Mosty.Timelines;

namespace Mosty.Register.Fold;

/// <summary>What a partnership's timeline tells by day and by name.</summary>
internal sealed record ToldRows(IReadOnlyList<HappeningRow> Happenings, IReadOnlyList<InstrumentRow> Instruments, IReadOnlyList<NamedRow> Names)
{
    /// <summary>Equal for equal rows.</summary>
    [JsonIgnore]
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        RegisterJson.Write(this, RegisterJson.Types.ToldRows))))[..16];
}

/// <summary>Takes the rows of <see cref="ToldRows"/> from a timeline.</summary>
internal static class ToldRowMaker
{
    public static ToldRows Make(string partnership, Timeline timeline) => new(
        [.. timeline.Events.Where(e => e.Date is { } date && date.First > DateOnly.MinValue && date.Last < DateOnly.MaxValue).DistinctBy(e => e.Id).Select(e => Happening(partnership, e, timeline.Instruments))],
        [.. timeline.Instruments.Select((life, i) => Instrument(partnership, i, life))],
        [.. timeline.Events.SelectMany(e => Names(partnership, e)).DistinctBy(n => (n.Kind, n.Id, n.Event, n.Claim))]);

    private static HappeningRow Happening(string partnership, TimelineEvent told, IReadOnlyList<InstrumentLife> instruments)
    {
        var claims = told.Sources.Select(s => s.Statement.Id).ToHashSet(StringComparer.Ordinal);
        return new HappeningRow
        {
            Event = told.Id,
            Partnership = partnership,
            DateFirst = SegmentHistory.Day(told.Date!.First),
            DateLast = SegmentHistory.Day(told.Date.Last),
            Date = told.Date.Value,
            Kind = told.Kind.ToString(),
            Act = told.Statement.Act?.ToString(),
            Outcome = told.Statement.Outcome?.ToString(),
            Answered = told.Statement.Answered,
            Status = told.Statement.Status?.ToString(),
            Title = told.Statement.Title,
            Instrument = instruments.FirstOrDefault(i => i.Sources.Any(s => claims.Contains(s.Statement.Id)))?.Type,
            Counts = told.Counts,
            Tried = told.Tried,
        };
    }

    private static InstrumentRow Instrument(string partnership, int number, InstrumentLife life) => new()
    {
        Partnership = partnership,
        Number = number,
        Type = life.Type,
        Title = life.Title,
        Signed = life.Signed?.Value,
        SignedFirst = life.Signed is { } signed && signed.First > DateOnly.MinValue ? SegmentHistory.Day(signed.First) : null,
        Ends = life.To is { } to ? SegmentHistory.Day(to) : null,
        Formal = life.End.ToString(),
    };

    private static IEnumerable<NamedRow> Names(string partnership, TimelineEvent told) => told.Sources.SelectMany(source =>
        source.Statement.People.Select(name => (Kind: NamedRow.Person, Name: name)).Concat(source.Statement.Institutions.Select(name => (Kind: NamedRow.Organisation, Name: name)))
            .Select(n => new NamedRow { Kind = n.Kind, Id = PermanentIds.OfName(n.Name), Name = n.Name, Partnership = partnership, Event = told.Id, Claim = source.Statement.Id }));
}
