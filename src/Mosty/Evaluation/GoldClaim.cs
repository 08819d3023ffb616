using System.Text.Json;

namespace Mosty.Evaluation;

/// <summary>A statement or a partnership that a person reads in a document. Of each list of readings the first is the one a person would write.</summary>
/// <param name="Kinds">Accepted kinds; null stands for no kind (a partnership has none).</param>
/// <param name="Dates">Accepted dates, those inferred from elsewhere in the text too.</param>
/// <param name="Dated">True when the text itself gives a date.</param>
/// <param name="Parties">Accepted sets of parties.</param>
public sealed record GoldClaim(
    IReadOnlyList<string?> Kinds,
    IReadOnlyList<string?> Acts,
    IReadOnlyList<string> Dates,
    bool Dated,
    IReadOnlyList<IReadOnlyList<string>> Parties,
    IReadOnlyList<string?> Statuses,
    string Quote,
    bool Optional)
{
    public string? Kind => Kinds[0];

    public string? Act => string.IsNullOrEmpty(Acts[0]) ? null : Acts[0];

    /// <exception cref="JsonException">It has no quote.</exception>
    internal static GoldClaim Of(JsonElement item, bool optional) => new(
        Readings(item, "kind"),
        Readings(item, "act"),
        [.. Readings(item, "date").Concat(Readings(item, "date_inferred")).OfType<string>()],
        !string.IsNullOrEmpty(item.Text("date")),
        [item.Texts("parties"), .. item.Lists("alt_parties")],
        Readings(item, "status"),
        item.Required("quote"),
        optional);

    /// <summary>The best Jaccard share over the accepted sets of parties.</summary>
    public double Share(IReadOnlyList<string> found) => Parties.Max(p => Likeness.Share(p, found));

    private static IReadOnlyList<string?> Readings(JsonElement item, string name) =>
        [item.Text(name), .. item.Texts("alt_" + name), .. item.Texts("alt_" + name + "s")];
}
