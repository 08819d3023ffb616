using Mosty.Knowledge;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Tests.Timelines;

/// <summary>Makes partnership files by hand: a page of an office tells statements in the order they are added.</summary>
internal sealed class Papers(params string[] parties)
{
    private static readonly Lazy<KnowledgeFile> Compiled = new(() => KnowledgeFile.Open());

    private readonly List<Evidence> evidence = [];
    private readonly List<Evidence> below = [];
    private readonly List<Evidence> above = [];
    private readonly List<PartnershipWord> words = [];
    private readonly List<StatementLink> links = [];
    private SourceDocument page = Page("a", "CZ-51");
    private string[] homes = ["CZ-51"];

    public static KnowledgeFile Knowledge => Compiled.Value;

    public static StandingRules Rules { get; } = StandingRules.Open(KnowledgeFile.Open(), "default");

    public static SourceDocument Page(string name, string? home, string? published = null, SourceRank rank = SourceRank.Web) =>
        new(name, name + ".html", rank, PartialDate.Parse(published), home, "cs");

    public Papers Home(params string[] keys)
    {
        homes = keys;
        return this;
    }

    /// <summary>From here on another document speaks.</summary>
    public Papers In(string name, string? home = "CZ-51", string? published = null, SourceRank rank = SourceRank.Web)
    {
        page = Page(name, home, published, rank);
        return this;
    }

    public Papers Tell(StatementKind kind, string? date = null, Func<Statement, Statement>? more = null)
    {
        evidence.Add(New(kind, date, more, parties));
        return this;
    }

    public Papers Signed(string? date = null, Func<Statement, Statement>? more = null) =>
        Tell(StatementKind.Agreement, date, s => (more ?? (x => x))(s with { Act = Act.Signed }));

    public Papers Ends(Act act, string? date = null, Func<Statement, Statement>? more = null) =>
        Tell(StatementKind.Termination, date, s => (more ?? (x => x))(s with { Act = act }));

    public Papers State(PartnershipStatus status, string? date = null, Cause? cause = null) =>
        Tell(StatementKind.State, date, s => s with { Status = status, Cause = cause });

    public Papers Below(StatementKind kind, string? date, string[] of, Func<Statement, Statement>? more = null)
    {
        below.Add(New(kind, date, more, of));
        return this;
    }

    public Papers Above(StatementKind kind, string? date, string[] of, Func<Statement, Statement>? more = null)
    {
        above.Add(New(kind, date, more, of));
        return this;
    }

    public Papers Word(PartnershipStatus status, string? since = null, string quote = "")
    {
        // It rests on what was told last.
        var (start, end) = evidence.Count == 0 ? (0, 0) : (evidence[^1].Statement.Start, evidence[^1].Statement.End);
        words.Add(new PartnershipWord(new PartnershipReading([.. parties], status, PartialDate.Parse(since), quote, 1, start, end), page));
        return this;
    }

    /// <summary>Links two statements by their order of telling, from 1.</summary>
    public Papers Link(int left, int right, bool same)
    {
        links.Add(new StatementLink("s" + left, "s" + right, same));
        return this;
    }

    public PartnershipFile File => new([.. parties.Order(StringComparer.Ordinal)], evidence, words, below, homes.ToHashSet(StringComparer.Ordinal), null, [], links, above);

    public Timeline Timeline => TimelineBuilder.Build(File, Rules);

    public StandingSegment On(string day) => Timeline.On(DateOnly.Parse(day));

    private Evidence New(StatementKind kind, string? date, Func<Statement, Statement>? more, string[] of)
    {
        var n = evidence.Count + below.Count + above.Count + 1;
        var statement = new Statement { Id = "s" + n, Kind = kind, Date = PartialDate.Parse(date), Parties = of, Quote = "quote " + n, Start = n * 100, End = n * 100 + 50 };
        return new Evidence((more ?? (s => s))(statement), page, false);
    }
}
