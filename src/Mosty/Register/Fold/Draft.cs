using Mosty.Statements;
using Mosty.Timelines;

namespace Mosty.Register.Fold;

/// <summary>A claim that is on the register, in the form in force.</summary>
internal sealed record Accepted(string Id, SourceDocument Source, Statement? Statement, PartnershipReading? Word, IReadOnlyList<string> Parties, long FirstAccepted, bool SeenByPerson)
{
    public string PartiesKey { get; } = Realms.Join(Parties);

    /// <summary>Null when the claim was not accepted by then.</summary>
    public static Accepted? Of(ClaimOnFile claim, long known)
    {
        if (claim.InForce(known) is not { Accepts: true } decision)
            return null;
        var statement = claim.Statement;
        if (statement is not null && decision.Corrected is { } corrected)
            statement = corrected with
            {
                Id = claim.Id,
                Page = statement.Page,
                Start = statement.Start,
                End = statement.End,
                Quote = statement.Quote,
                Rule = statement.Rule,
                Confidence = statement.Confidence,
            };
        var parties = statement?.Parties ?? claim.Word?.Parties ?? [];
        return new Accepted(
            claim.Id, claim.Source, statement, claim.Word, [.. parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], claim.FirstAccepted, decision.ByPerson);
    }

    public Evidence ToEvidence() => new(Statement!, Source, SeenByPerson);
}

/// <summary>A partnership in the making.</summary>
internal sealed class Draft(IReadOnlyList<string> parties)
{
    public IReadOnlyList<string> Parties { get; } = parties;
    public string Key { get; } = Realms.Join(parties);
    public List<Accepted> Founders { get; } = [];
    public List<Accepted> Own { get; } = [];
    public List<Accepted> Words { get; } = [];
    public List<Accepted> Below { get; } = [];
    public string? Above { get; set; }

    /// <summary>The sets of parties that make a partnership: those a source calls partners, and those that acted as such. A visit alone makes none.</summary>
    public static Dictionary<string, Draft> FoundBy(IEnumerable<Accepted> accepted, string realm)
    {
        var drafts = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var claim in accepted)
        {
            if (claim.Parties.Count < 2 || !Founds(claim) || Realms.Of(claim.Parties) != realm)
                continue;
            if (!drafts.TryGetValue(claim.PartiesKey, out var draft))
                drafts.Add(claim.PartiesKey, draft = new Draft(claim.Parties));
            draft.Founders.Add(claim);
            if (claim.Word is not null)
                draft.Words.Add(claim);
        }

        return drafts;
    }

    private static bool Founds(Accepted claim) => claim.Word is not null || (claim.Statement is { } statement
        && statement.Kind is StatementKind.Agreement or StatementKind.Termination or StatementKind.Contact or StatementKind.State
        && statement.Level != Level.Institution
        // "The region and Norway": a country beside a region is where the partner lies, not the partner.
        && claim.Parties.Select(p => p.Length == 2).Distinct().Count() == 1);
}
