using Mosty.Languages;

namespace Mosty.Register;

/// <summary>Names that what is being typed may become: territories, partnerships, organisations, people in office.</summary>
public sealed class SuggestNames(RegisterFolder register)
{
    /// <summary>With fewer letters everything would be suggested.</summary>
    public const int Shortest = 2;

    /// <summary>How many are suggested.</summary>
    public const int Usual = 8;

    private const int MostEntries = 60;

    /// <summary>Fewer than these of a kind: one kind should not drive out the others.</summary>
    private const int OfOneKind = 5;

    /// <param name="typed">So far; its last word may be unfinished.</param>
    public IReadOnlyList<NameSuggestion> Run(string typed, int most = Usual)
    {
        var text = typed.Trim();
        var beginning = string.Concat(Folding.Fold(text[(text.LastIndexOfAny([' ', '-', ',']) + 1)..]).Where(char.IsLetterOrDigit));
        if (beginning.Length < Shortest)
            return [];
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var index = new SearchHits(sql, register.IsPostgres);
        var words = SearchWord.Read(register.Analyser, register.Gazetteer, index, text);
        if (words.Count == 0)
            return [];
        var entries = index.Named(words, beginning, MostEntries);
        return [.. entries.Select(e => Of(sql, e.Kind, e.Subject)).OfType<NameSuggestion>().Where(s => s.Kind != SearchKind.Partnership || IsNamed(s.Parties, beginning))
            .GroupBy(s => s.Kind).OrderBy(g => Order(g.Key)).SelectMany(g => g.Take(OfOneKind)).Take(most)];
    }

    /// <summary>A partnership is also found by what its papers say; it is suggested only by its parties' names.</summary>
    private bool IsNamed(IEnumerable<string> parties, string beginning) => parties
        .SelectMany(p => register.Gazetteer.NamesOf(p).Select(n => n.Name).Append(p[(p.IndexOf(':') + 1)..])).SelectMany(n => n.Split([' ', '-', ','])).Any(w => Folding.Fold(w).StartsWith(beginning, StringComparison.Ordinal));

    private static int Order(SearchKind kind) => kind switch { SearchKind.Territory => 0, SearchKind.Partnership => 1, SearchKind.Organisation => 2, _ => 3 };

    private static NameSuggestion? Of(Sql sql, string kind, string subject) => kind switch
    {
        SearchIndex.Territory => new NameSuggestion(SearchKind.Territory, subject, [subject], null),
        SearchIndex.Partnership => PartnershipIndex.Ref(sql, subject) is { } found ? new NameSuggestion(SearchKind.Partnership, found.Id, found.Parties, null) : null,
        SearchIndex.Organisation => new NameSuggestion(SearchKind.Organisation, subject, [], SearchRegister.NameOf(sql, kind, subject).Name),
        SearchIndex.Person when ShowNamed.HasOffice(sql, subject) => new NameSuggestion(SearchKind.Person, subject, [], SearchRegister.NameOf(sql, kind, subject).Name),
        _ => null,
    };
}

/// <param name="Id">Key of a territory, id of a partnership, of an organisation or of a person.</param>
/// <param name="Parties">Territories that make its name.</param>
/// <param name="Name">Where it is named by no territory.</param>
public sealed record NameSuggestion(SearchKind Kind, string Id, IReadOnlyList<string> Parties, string? Name);
