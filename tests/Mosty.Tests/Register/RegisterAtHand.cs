using System.Security.Cryptography;
using System.Text;
using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Register;
using Mosty.Statements;

namespace Mosty.Tests.Register;

/// <summary>A register in a temporary folder, and documents whose reading the test writes itself.</summary>
internal sealed class RegisterAtHand : IDisposable
{
    private readonly KnowledgeFile knowledge = KnowledgeFile.Open();
    private readonly string? database;

    public RegisterAtHand(string? database = null, string? home = null)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "mosty-test-" + Guid.NewGuid().ToString("N"));
        this.database = database;
        Folder = RegisterFolder.Open(Path, knowledge, new StoppedClock(), database, home);
    }

    /// <summary>The same register as another process would have it.</summary>
    public RegisterFolder Again(TimeProvider? clock = null) => RegisterFolder.Open(Path, knowledge, clock ?? new StoppedClock(), database);

    public string Path { get; }

    public RegisterFolder Folder { get; }

    /// <summary>Adds a document as if the engine had read it so.</summary>
    /// <param name="engine">Another version of the engine; null for the present one.</param>
    public AddedDocument Add(Paper paper, string? engine = null)
    {
        using var writer = new DocumentWriter(Folder, engine);
        return writer.Write(paper.File, writer.IsKnown(paper.File.Sha256, new AddOptions()) ? null : paper.Outcome, new AddOptions());
    }

    /// <summary>The id of the claim whose quote this is.</summary>
    public string ClaimOf(Paper paper, string quote)
    {
        var page = new ShowDocument(Folder).Run(paper.File.Sha256).ShouldNotBeNull();
        return page.Statements.Select(s => s.Statement.Id).Zip(page.Statements.Select(s => s.Statement.Quote))
            .Concat(page.Words.Select(w => w.ClaimId).Zip(page.Words.Select(w => w.Word.Quote))).First(c => c.Second == quote).First;
    }

    public DecideOutcome Decide(Paper paper, string quote, Verdict verdict, Func<Statement, Statement>? corrected = null)
    {
        var claim = ClaimOf(paper, quote);
        var read = new ShowDocument(Folder).Run(paper.File.Sha256)!.Statements.FirstOrDefault(s => s.Statement.Id == claim)?.Statement;
        return new Decide(Folder).Run(new DecideRequest(claim, verdict, "Jana Testová", "because", corrected?.Invoke(read!)));
    }

    /// <summary>Adds papers and accepts all they say, as the command does.</summary>
    public void AddAccepted(params Paper[] papers)
    {
        foreach (var paper in papers)
            Add(paper);
        new AcceptProposals(Folder).Run(0, "test");
    }

    public PartnershipPage Page(string parties, DateOnly? asOf = null, long? known = null) =>
        new ShowPartnership(Folder).Run(parties, asOf, known).Page.ShouldNotBeNull($"no partnership {parties}");

    public PartnershipListing List(PartnershipFilter? filter = null) => new ListPartnerships(Folder).Run(filter ?? new PartnershipFilter());

    public IReadOnlyList<Finding> Findings() => new CheckRegister(Folder).Run().Findings;

    public void Dispose()
    {
        Folder.Dispose();
        knowledge.Dispose();
        Directory.Delete(Path, recursive: true);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}

/// <summary>A document of the test's own making: every statement's quote is a line of its text.</summary>
internal sealed class Paper(string name, string? home, string? published = null)
{
    private readonly StringBuilder text = new(name + "\n");
    private readonly List<Statement> statements = [];
    private readonly List<PartnershipReading> words = [];
    private readonly List<ProfileReading> profiles = [];

    public Paper Says(StatementKind kind, string date, string parties, string quote, Func<Statement, Statement>? with = null)
    {
        var (start, end) = Append(quote);
        var statement = new Statement
        {
            Kind = kind,
            Date = PartialDate.Parse(date),
            Parties = parties.Split('/'),
            Quote = quote,
            Start = start,
            End = end,
            Confidence = 0.9,
            Rule = "test",
        };
        statements.Add(with?.Invoke(statement) ?? statement);
        return this;
    }

    public Paper Calls(PartnershipStatus status, string parties, string quote, string? since = null, string? grewFrom = null)
    {
        var (start, end) = Append(quote);
        words.Add(new PartnershipReading(
            parties.Split('/'), status, PartialDate.Parse(since), quote, 1, start, end, grewFrom is null ? null : [grewFrom.Split('/')]));
        return this;
    }

    /// <summary>A fact of a territory that is no event.</summary>
    public Paper Tells(string place, string property, string value, string? date, string quote, string? unit = null)
    {
        var (start, end) = Append(quote);
        profiles.Add(new ProfileReading(place, property, value, unit, PartialDate.Parse(date), quote, 1, start, end));
        return this;
    }

    /// <summary>Words that say nothing.</summary>
    public Paper With(string line)
    {
        Append(line);
        return this;
    }

    public SourceFile File => new(name, Encoding.UTF8.GetBytes(text.ToString()));

    public ReadOutcome Outcome
    {
        get
        {
            var body = text.ToString();
            var document = new DocumentText(body, "text/plain", [new Page(1, new TextSpan(0, body.Length))], [new Block(BlockKind.Paragraph, new TextSpan(0, body.Length))], new DocumentHints(), []);
            return new ReadOutcome(document, new DocumentReading
            {
                Id = System.IO.Path.GetFileNameWithoutExtension(name),
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))),
                Engine = Pipeline.Engine,
                Language = "en",
                Home = home,
                Published = PartialDate.Parse(published),
                Statements = statements,
                Partnerships = words,
                Profiles = profiles,
            }, null);
        }
    }

    private (int Start, int End) Append(string line)
    {
        var start = text.Length;
        text.Append(line).Append('\n');
        return (start, start + line.Length);
    }
}
