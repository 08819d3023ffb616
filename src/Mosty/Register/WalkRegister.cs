using Mosty.Register.Fold;
using Mosty.Timelines;

namespace Mosty.Register;

/// <summary>
/// Goes through the partnerships of the register one after the other, in the order of their ids, so that a register of any size can be written out
/// without being held. Each partnership is read as it is when its turn comes; what is written meanwhile changes the ones not yet read.
/// </summary>
public sealed class WalkRegister(RegisterFolder register)
{
    private readonly ShowPartnership show = new(register);

    /// <param name="asOf">True on; null for today.</param>
    /// <param name="among">The ids to read; null for all.</param>
    public IEnumerable<PartnershipOnFile> Run(DateOnly? asOf = null, IReadOnlySet<string>? among = null)
    {
        foreach (var id in Ids().Where(id => among is null || among.Contains(id)))
            if (One(id, asOf) is { } partnership)
                yield return partnership;
    }

    /// <summary>One partnership; null where the register has none of this permanent id. An id that was merged into an older one leads to that one.</summary>
    public PartnershipOnFile? One(string id, DateOnly? asOf = null)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        if (sql.Number("select count(*) from partnership where id = @p0", id) == 0)
            return null;
        var target = PartnershipIndex.Target(sql, id);
        var (file, timeline) = show.AsStored(sql, target);
        if (file is null || timeline is null)
            return null;
        var day = asOf ?? register.Today;
        return new PartnershipOnFile(
            target,
            ListRowMaker.HomeFirst(file),
            file,
            timeline,
            timeline.On(day),
            day,
            ListRowMaker.Since(file, timeline),
            file.Above is { } umbrella ? PartnershipIndex.RefByParties(sql, Realms.Join(umbrella)) : null,
            [.. file.GrewFrom.Select(g => PartnershipIndex.RefByParties(sql, Realms.Join(g))).OfType<PartnershipRef>()],
            [.. ListRowMaker.Sources(file)],
            sql.Number("select count(*) from partnership_row where partnership = @p0 and seen_by_person = @p1", target, true) > 0);
    }

    private List<string> Ids()
    {
        using var connection = register.Connect();
        var ids = new Sql(connection).Query("select partnership from partnership_row", r => r.GetString(0));
        ids.Sort(StringComparer.Ordinal);
        return ids;
    }
}
