namespace Mosty.Register.Lists;

/// <summary>What others' lists say a territory is linked with, beside what the register proves of the same pair.</summary>
public sealed class CandidatesOf(RegisterFolder register)
{
    /// <param name="territory">Its key.</param>
    /// <param name="most">Of the candidates; more are only counted.</param>
    public Candidates Run(string territory, int most = 200)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        const string Of = "from listed_link k join link_list l on l.id = k.list where (k.left_id = @p0 or k.right_id = @p0)";
        var rows = sql.Query(
            $"select k.left_id, k.right_id, k.since, k.note, l.source {Of} order by k.left_id, k.right_id, l.id",
            r => (Other: r.GetString(0) == territory ? r.GetString(1) : r.GetString(0), Since: r.Text(2), Note: r.Text(3), Source: r.GetString(4)), territory);
        var proven = sql.Query(
            "select l.parties, l.partnership from partnership_row l join partnership_place p on p.partnership = l.partnership where p.territory = @p0",
            r => (Parties: Realms.Split(r.GetString(0)), Id: r.GetString(1)), territory).Where(p => p.Parties.Contains(territory, StringComparer.Ordinal)).ToList();
        var all = rows.GroupBy(r => r.Other, StringComparer.Ordinal).Select(g => new Candidate(
            g.Key, g.Select(r => PartialDate.Parse(r.Since)).FirstOrDefault(d => d is not null), [.. g.Select(r => r.Source).Distinct(StringComparer.Ordinal)],
            proven.FirstOrDefault(p => p.Parties.Count == 2 && p.Parties.Contains(g.Key, StringComparer.Ordinal)).Id)).ToList();
        return new Candidates([.. all.Take(most)], all.Count);
    }
}

/// <param name="Shown">In the order of their keys.</param>
public sealed record Candidates(IReadOnlyList<Candidate> Shown, int Count);

/// <summary>A pair that lists name.</summary>
/// <param name="Other">Key of the other side.</param>
/// <param name="Sources">Who says so.</param>
/// <param name="Partnership">The partnership of the two that papers prove; null where none is on the register.</param>
public sealed record Candidate(string Other, PartialDate? Since, IReadOnlyList<string> Sources, string? Partnership);
