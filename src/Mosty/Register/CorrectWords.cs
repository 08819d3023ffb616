using Mosty.Languages;

namespace Mosty.Register;

/// <summary>
/// Helps a question that found nothing: says how much each of its words would find, and which name of a place or of an organisation on the register a word
/// that finds nothing may be meant for.
/// </summary>
public sealed class CorrectWords(RegisterFolder register)
{
    private const int ShortestName = 4;

    /// <summary>Words from this length on may be wrong in two places.</summary>
    private const int LongWord = 7;

    private const int MostNames = 20_000;

    private readonly Lock making = new();
    private (long Partnerships, Dictionary<string, string> Names)? known;

    public WordAdvice Run(string question)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var index = new SearchHits(sql, register.IsPostgres);
        var words = SearchWord.Read(register.Analyser, register.Gazetteer, index, question);
        var counts = words.Select(w => (w.Typed, Found: index.Holding(w))).ToList();
        var corrected = question;
        foreach (var (typed, found) in counts)
            if (found == 0 && Closest(typed, Names(sql)) is { } name)
                corrected = corrected.Replace(typed, name, StringComparison.Ordinal);
        return new WordAdvice(corrected == question ? null : corrected, counts);
    }

    /// <summary>The name that differs least; null when none is close.</summary>
    private static string? Closest(string typed, Dictionary<string, string> names)
    {
        var word = Folding.Fold(typed);
        var most = word.Length >= LongWord ? 2 : 1;
        if (word.Length < ShortestName)
            return null;
        var (best, least) = ((string?)null, most + 1);
        foreach (var (name, shown) in names)
        {
            var distance = WordDistance.Between(word, name, least - 1);
            if (distance >= least)
                continue;
            (best, least) = (shown, distance);
            if (least <= 1)
                break;
        }

        return best;
    }

    /// <summary>Words of names, folded, with the form in which they are shown. Kept while no partnership comes or goes.</summary>
    private Dictionary<string, string> Names(Sql sql)
    {
        var partnerships = sql.Number("select count(*) from partnership_row");
        lock (making)
        {
            if (known is { } kept && kept.Partnerships == partnerships)
                return kept.Names;
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var key in sql.Query("select distinct territory from partnership_place", r => r.GetString(0)))
            {
                Add(names, key[(key.IndexOf(':') + 1)..]);
                foreach (var (_, name) in register.Gazetteer.NamesOf(key).Where(n => register.Analyser.Languages.Contains(n.Language)))
                    Add(names, name);
            }

            foreach (var name in sql.Query("select distinct name from named where kind = @p0 limit @p1", r => r.GetString(0), SearchIndex.Organisation, MostNames))
                Add(names, name);
            known = (partnerships, names);
            return names;
        }
    }

    private static void Add(Dictionary<string, string> names, string name)
    {
        foreach (var word in name.Split([' ', '-', ',', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries))
            if (Folding.Fold(word) is { Length: >= ShortestName } folded)
                names.TryAdd(folded, word);
    }
}

/// <param name="Corrected">The question with names of the register in place of words that find nothing; null where no name is close.</param>
/// <param name="Words">Each word as typed, and how many entries hold it.</param>
public sealed record WordAdvice(string? Corrected, IReadOnlyList<(string Word, int Found)> Words);
