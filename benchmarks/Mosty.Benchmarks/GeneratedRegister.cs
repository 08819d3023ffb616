using System.Globalization;
using System.Text;
using Mosty.Documents;
using Mosty.Register;
using Mosty.Statements;

namespace Mosty.Benchmarks;

/// <summary>A register of as many partnerships as asked for, in the shape of a real one: an agreement each, visits, letters, a state, over some years and two or three papers.</summary>
internal static class GeneratedRegister
{
    private static readonly string[] Countries =
        ["AT", "BE", "BG", "CH", "CN", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GE", "GR", "HR", "HU", "IE", "IT", "JP", "KR", "KZ", "LT", "LV", "MD", "NL", "NO", "PT", "RO", "RS", "SE", "SI", "TR", "UA", "US", "VN"];

    /// <summary>Fills a register: papers are written as if the engine had read them, then accepted in one act.</summary>
    /// <param name="statements">Statements a partnership.</param>
    public static void Fill(RegisterFolder register, int partnerships, int statements = 30)
    {
        using (var writer = new DocumentWriter(register))
            for (var i = 0; i < partnerships; i++)
            {
                var (file, outcome) = Paper(i, statements);
                writer.Write(file, outcome, new AddOptions());
            }

        new AcceptProposals(register).Run(0, "benchmark");
    }

    private static (SourceFile File, ReadOutcome Outcome) Paper(int i, int count)
    {
        string[] parties = ["CZ-64", string.Create(CultureInfo.InvariantCulture, $"{Countries[i % Countries.Length]}:Town {i}")];
        var text = new StringBuilder();
        var statements = new List<Statement>();
        for (var n = 0; n < count; n++)
        {
            var date = PartialDate.Of(1995 + (i + n) % 30, 1 + n % 12, 1 + (i * 7 + n) % 28)!;
            var quote = string.Create(CultureInfo.InvariantCulture, $"On {date} number {n} of partnership {i} was recorded by the office, with some words around it.");
            var kind = n == 0 ? StatementKind.Agreement : (n % 4) switch { 0 => StatementKind.Letter, 1 => StatementKind.Visit, 2 => StatementKind.Meeting, _ => StatementKind.Result };
            statements.Add(new Statement
            {
                Kind = kind,
                Act = n == 0 ? Act.Signed : null,
                Date = date,
                Parties = parties,
                Quote = quote,
                Start = text.Length,
                End = text.Length + quote.Length,
                Confidence = 0.9,
                Rule = "benchmark",
                People = [$"Person {n % 5}"],
                Fields = ["culture"],
            });
            text.Append(quote).Append('\n');
        }

        var body = text.ToString();
        var file = new SourceFile($"paper-{i}.txt", Encoding.UTF8.GetBytes(body));
        var document = new DocumentText(body, "text/plain", [new Page(1, new TextSpan(0, body.Length))], [new Block(BlockKind.Paragraph, new TextSpan(0, body.Length))], new DocumentHints(), []);
        var reading = new DocumentReading
        {
            Id = file.Id,
            Sha256 = file.Sha256,
            Engine = Pipeline.Engine,
            Language = "en",
            Home = "CZ-64",
            Statements = statements,
            Partnerships = [new PartnershipReading(parties, PartnershipStatus.Active, statements[0].Date, statements[0].Quote, 1, statements[0].Start, statements[0].End)],
        };
        return (file, new ReadOutcome(document, reading, null));
    }
}
