using Mosty.Register.Listing;

namespace Mosty.Register;

/// <summary>Lists partnerships as true on a day.</summary>
public sealed class ListPartnerships(RegisterFolder register)
{
    /// <param name="names">The names by which <see cref="ListOrder.Name"/> sorts; null to sort by the parties' keys.</param>
    public PartnershipListing Run(PartnershipFilter filter, NameCollation? names = null)
    {
        using var connection = register.Connect();
        return Run(register.List.Current(new Sql(connection)), filter, filter.AsOf ?? register.Today, names);
    }

    /// <summary>The same to be read on from an id, in the order of ids.</summary>
    /// <param name="after">The last id of the page before; null for the first page.</param>
    /// <returns>The whole listing, and the page of it.</returns>
    public (PartnershipListing Listing, Slice<PartnershipLine> Page) ById(PartnershipFilter filter, string? after, int take)
    {
        using var connection = register.Connect();
        var list = register.List.Current(new Sql(connection));
        var listing = new ListQuestion(list, list.On(filter.AsOf ?? register.Today), filter).ById(filter);
        var (first, end) = (0, listing.Lines.Count);
        while (after is not null && first < end)
        {
            var middle = (first + end) / 2;
            if (string.CompareOrdinal(listing.Lines[middle].Id, after) <= 0)
                first = middle + 1;
            else
                end = middle;
        }

        var page = Enumerable.Range(first, Math.Min(take, listing.Lines.Count - first)).Select(i => listing.Lines[i]).ToList();
        return (listing, new Slice<PartnershipLine>(page, first + page.Count < listing.Lines.Count ? page[^1].Id : null));
    }

    internal static PartnershipListing Run(ListState list, PartnershipFilter filter, DateOnly asOf, NameCollation? names = null) =>
        new ListQuestion(list, list.On(asOf), filter).Answer(filter, names);

    /// <summary>The partnerships with a party that is, or lies in, a territory, by their keys.</summary>
    internal static List<PartnershipLine> Within(ListState list, string territory, DateOnly asOf)
    {
        var day = list.On(asOf);
        var rows = list.Rows;
        return [.. list.Within(territory).Where(day.Has).OrderBy(i => rows[i].IsCandidate).ThenBy(i => rows[i].Parties[0], StringComparer.Ordinal).ThenBy(i => rows[i].Id, StringComparer.Ordinal).Select(day.Line)];
    }
}
