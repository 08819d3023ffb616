namespace Mosty.Register;

/// <summary>Finds partnerships by what a person types, and names those that a page links to.</summary>
internal static class PartnershipIndex
{
    /// <summary>The permanent ids that an id, a prefix of one, or parties joined by a slash can mean.</summary>
    public static IReadOnlyList<string> Find(Sql sql, string asked)
    {
        var text = asked.Trim();
        var exact = sql.Query("select id from partnership where id = @p0", r => r.GetString(0), text.ToLowerInvariant());
        if (exact.Count > 0)
            return exact;
        if (text.Contains('/', StringComparison.Ordinal))
            return sql.Query("select id from partnership where parties = @p0", r => r.GetString(0), Realms.Join(text.Split('/', StringSplitOptions.TrimEntries)));
        var prefix = text.ToLowerInvariant();
        // Ids hold letters, digits and hyphens, none of which means anything to "like".
        return prefix.Length == 0 || !prefix.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? []
            : [.. sql.Query("select id from partnership where id like @p0", r => r.GetString(0), prefix + "%").Order(StringComparer.Ordinal)];
    }

    /// <summary>Follows redirects to the partnership that is in force.</summary>
    public static string Target(Sql sql, string id)
    {
        for (var steps = 0; steps < 16 && sql.First("select redirect_to from partnership where id = @p0", r => r.Text(0), id) is { } next; steps++)
            id = next;
        return id;
    }

    public static PartnershipRef? Ref(Sql sql, string id) => sql.First(
        "select partnership, parties from partnership_row where partnership = @p0", r => new PartnershipRef(r.GetString(0), Realms.Split(r.GetString(1))), id);

    public static PartnershipRef? RefByParties(Sql sql, string parties) => sql.First(
        "select l.partnership, l.parties from partnership_row l join partnership p on p.id = l.partnership where p.parties = @p0",
        r => new PartnershipRef(r.GetString(0), Realms.Split(r.GetString(1))), parties);
}
