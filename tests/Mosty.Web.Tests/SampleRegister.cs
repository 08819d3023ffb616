using System.Text;
using Mosty.Documents;
using Mosty.Knowledge;
using Mosty.Register;

namespace Mosty.Web.Tests;

/// <summary>A register of a few papers in a folder of its own, as <c>mosty demo</c> would make it; the folder goes with it.</summary>
public sealed class SampleRegister : IDisposable
{
    private const string Hospital = "Masarykova nemocnice";

    public const string Hostile = "<script>alert(1)</script>";

    private static readonly string[] Samples = ["usti-partnerske-regiony.html", "vysocina-bilance.txt", "pomorskie-kaliningrad.txt", "kosice-partner-regions.html"];

    public SampleRegister()
    {
        using var knowledge = KnowledgeFile.Open();
        using var register = RegisterFolder.Open(Folder, knowledge, TimeProvider.System);
        var papers = Samples.Select(name => new SourceFile(name, File.ReadAllBytes(Path.Combine(RepoRoot(), "data", "samples", "papers", name)))).Append(HostilePaper()).Concat(Scans());
        new AddDocuments(register, new Pipeline(knowledge, new DocumentReader(knowledge))).Run(papers, new AddOptions(AcceptAbove: 0));
        NameAnOrganisation(register);
        Partnerships = new ListPartnerships(register).Run(new PartnershipFilter()).Lines;
        Documents = new ListDocuments(register).Run();
        Scan = Documents.FirstOrDefault(d => d.Source.Name == ScanName);
        var pages = Partnerships.Select(p => new ShowPartnership(register).Run(p.Id).Page!).ToList();
        Event = pages.SelectMany(p => p.Timeline.Events).First(e => e.Date is not null && e.Id.StartsWith("e-", StringComparison.Ordinal)).Id;
        Person = pages.SelectMany(p => p.People).Select(p => p.Id).OfType<string>().First();
    }

    /// <summary>Id of an event with a page.</summary>
    public string Event { get; }

    /// <summary>Id of a person in office.</summary>
    public string Person { get; }

    public string Organisation { get; } = ShowNamed.IdOf(Hospital);

    /// <summary>A page that was printed and scanned; null where the programs that read it are not installed.</summary>
    public DocumentLine? Scan { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("mosty-web-").FullName;

    public IReadOnlyList<PartnershipLine> Partnerships { get; }

    public IReadOnlyList<DocumentLine> Documents { get; }

    /// <summary>Where the site's files lie.</summary>
    public static string SiteFolder => Path.Combine(RepoRoot(), "src", "Mosty.Web");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string RepoRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Mosty.slnx")))
            at = at.Parent ?? throw new DirectoryNotFoundException("the repository's root is not above " + AppContext.BaseDirectory);
        return at.FullName;
    }

    // The few papers here name no institution in what they tell: a person adds one to an event.
    private static void NameAnOrganisation(RegisterFolder register)
    {
        var fullest = new ListPartnerships(register).Run(new PartnershipFilter()).Lines.MaxBy(l => l.Events)!;
        var told = new ShowPartnership(register).Run(fullest.Id).Page!.Timeline.Events.First(e => e.Date is not null && e.Through is null).Statement;
        var outcome = new Decide(register).Run(new DecideRequest(told.Id, Verdict.Correct, "Jana Testov\u00E1", Corrected: told with { Institutions = [Hospital] }));
        if (outcome.Refusal is { } refusal)
            throw new InvalidOperationException(refusal.ToString());
    }

    private const string ScanName = "usti-zapis.png";

    private static readonly string[] Page =
    [
        "\u00DAsteck\u00FD kraj", "Z\u00E1pis z jedn\u00E1n\u00ED o spolupr\u00E1ci se Saskem", "",
        "Dne 12. kv\u011Btna 2018 nav\u0161t\u00EDvila delegace \u00DAsteck\u00E9ho kraje Sasko a jednala", "o doprav\u011B p\u0159es hranici. Sask\u00FD ministr vnitra p\u0159ijal hosty v Dr\u00E1\u017E\u010Fanech.", "",
        "V z\u00E1\u0159\u00ED 2021 se v \u00DAst\u00ED nad Labem konalo setk\u00E1n\u00ED z\u00E1stupc\u016F \u00DAsteck\u00E9ho kraje", "a Saska. Oba kraje se shodly na spole\u010Dn\u00E9m projektu cyklostezek.",
    ];

    // Printed by poppler from a PDF of our own, so that there is nothing in it but the picture.
    private static IEnumerable<SourceFile> Scans()
    {
        if (!File.Exists("/usr/bin/pdftoppm") || !File.Exists("/usr/bin/tesseract"))
            return [];
        var folder = Directory.CreateTempSubdirectory("mosty-scan-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "a.pdf"), Mosty.Tests.Documents.MadePdf.Of(Mosty.Tests.Documents.MadePdf.Page(Page)));
            using var printing = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("/usr/bin/pdftoppm", ["-r", "150", "-png", "-gray", "-singlefile", "a.pdf", "a"]) { WorkingDirectory = folder })!;
            printing.WaitForExit();
            return [new SourceFile(ScanName, File.ReadAllBytes(Path.Combine(folder, "a.png")))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What a malicious upload would look like: script in its name and in its words.
    private static SourceFile HostilePaper() => new(
        Hostile + ".txt",
        Encoding.UTF8.GetBytes($"Ústecký kraj\n\nDelegace Ústeckého kraje navštívila 3. května 2019 Sasko {Hostile} a jednala o dopravě. Dne 4. června 2019 byla podepsána dohoda o spolupráci mezi Ústeckým krajem a Saskem \"><img src=x onerror=alert(2)>.\n"));
}
