using Mosty.Register;
using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Web.Site;

/// <summary>What is told of an instrument beside its dates: who signed it, for how long, how it is renewed and ended.</summary>
public static class AgreementWords
{
    /// <summary>Those named as signing, each with the office of that time and for whom a proxy signed; empty where no source names anybody.</summary>
    public static IReadOnlyList<string> Signatories(PageWords words, InstrumentLife life, IReadOnlyList<PersonLine> people)
    {
        var lines = new List<string>();
        var acts = life.Sources.Select(s => s.Statement).Where(s => s.Act is Act.Signed or Act.Initialled or Act.Renewed or Act.Extended).ToList();
        foreach (var name in acts.SelectMany(s => s.People).Distinct(StringComparer.Ordinal))
            lines.Add(people.FirstOrDefault(p => p.Name == name) is { Office: not null } person ? $"{name} ({Office(words, person)})" : name);
        if (Told(life, s => s.OnBehalfOf) is { } office)
            lines.Add(words.Say("detail.proxy", ("office", office)));
        return lines;
    }

    /// <summary>Its term, renewal and notice, each as a short phrase.</summary>
    public static IEnumerable<string> Clauses(PageWords words, InstrumentLife life)
    {
        if (Told(life, s => s.Term) is { } term)
            yield return words.Say("agreement.term", ("term", term));
        if (Told(life, s => s.Renewal) is { } renewal)
            yield return words.Say("agreement.renewal", ("renewal", renewal));
        if (Told(life, s => s.Notice) is { } notice)
            yield return words.Say("agreement.notice", ("notice", notice));
    }

    /// <summary>"hejtman, Liberec Region".</summary>
    public static string Office(PageWords words, PersonLine person) =>
        string.Join(", ", new[] { person.Office, person.Of is null ? null : words.Name(person.Of) }.OfType<string>());

    // The strongest source stands first.
    private static string? Told(InstrumentLife life, Func<Statement, string?> question) => life.Sources.Select(s => question(s.Statement)).FirstOrDefault(v => v is not null);
}
