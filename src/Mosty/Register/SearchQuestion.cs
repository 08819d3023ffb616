using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.Register;

/// <summary>What can be found.</summary>
public enum SearchKind { Partnership, Territory, Person, Organisation, Event, Document }

/// <summary>What a person looks for.</summary>
/// <param name="Words">As typed; "-" and quotes have no meaning.</param>
/// <param name="Kind">Null for a few of every kind.</param>
/// <param name="Language">ISO 639-1 of a paper.</param>
/// <param name="Year">Of an event, of a paper's date, of a partnership's first agreement.</param>
/// <param name="Country">Of a partner: ISO 3166-1.</param>
/// <param name="Skip">Hits of the kind asked for, or documents, to leave out.</param>
/// <param name="Take">How many of a kind, or of documents where no kind is asked for.</param>
public sealed record SearchQuestion(string Words, SearchKind? Kind = null, string? Language = null, int? Year = null, string? Country = null, int Skip = 0, int Take = 20);

/// <summary>One word of a question.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Forms">What the index may hold for it: its own form, those of one meaning in other languages, those of the place it names in other languages.</param>
internal sealed record SearchWord(string Typed, IReadOnlyList<string> Forms)
{
    private const int MostForms = 24, MostPlaces = 3, MostWords = 12;

    /// <summary>Shorter words name too many places by chance.</summary>
    private const int ShortestPlace = 4;

    public static IReadOnlyList<SearchWord> Read(SearchAnalyser analyser, Gazetteer gazetteer, SearchHits index, string question) =>
        [.. analyser.Words(question).DistinctBy(w => w.Word, StringComparer.Ordinal).Take(MostWords).Select(w => Of(analyser, gazetteer, index, w.Word, w.Span.Of(question)))];

    private static SearchWord Of(SearchAnalyser analyser, Gazetteer gazetteer, SearchHits index, string word, string typed)
    {
        List<string> Names(string key) => [.. gazetteer.NamesOf(key).Select(n => analyser.Words(n.Name).Select(w => w.Word).ToList()).Where(n => n.Count == 1).Select(n => n[0])];
        // The gazetteer knows names as they stand by themselves; the index knows the places of the register in any form.
        var places = Folding.Fold(typed).Length < ShortestPlace ? [] : gazetteer.Lookup(typed).Take(MostPlaces).Select(t => Names(t.Key))
            .Concat(index.Places(word, MostPlaces).Select(Names).Where(n => n.Contains(word, StringComparer.Ordinal)));
        return new SearchWord(typed, [.. analyser.SameMeaning(word).Concat(places.SelectMany(n => n)).Distinct(StringComparer.Ordinal).Take(MostForms)]);
    }
}
