using Mosty.Statements.Scenes;

namespace Mosty.Statements.Rules;

/// <summary>Events by what two tellings of one event always share, so that each need not be compared with all: their kind, and the countries of two of their parties.</summary>
internal sealed class RetellingIndex
{
    /// <summary>An event is compared with so many of the latest that share a pair with it: more are told only by a text that means to be long.</summary>
    private const int Looked = 256;

    private readonly Dictionary<(StatementKind, string, string), List<int>> places = [];

    /// <param name="at">Its place in the list of events; an event joined from two is added again at its old place.</param>
    public void Add(Statement statement, int at)
    {
        foreach (var pair in Pairs(statement))
        {
            if (!places.TryGetValue(pair, out var known))
                places.Add(pair, known = []);
            if (known.Count == 0 || known[^1] < at)
                known.Add(at);
            else if (known.BinarySearch(at) is < 0 and var before)
                known.Insert(~before, at);
        }
    }

    /// <summary>The first place among those that may be the same event for which the test holds; -1 for none.</summary>
    public int First(Statement statement, Func<int, bool> isSame)
    {
        var first = -1;
        foreach (var pair in Pairs(statement))
        {
            if (!places.TryGetValue(pair, out var known))
                continue;
            for (var i = Math.Max(0, known.Count - Looked); i < known.Count; i++)
            {
                var at = known[i];
                if (first >= 0 && at >= first)
                    break;
                if (isSame(at))
                    first = at;
            }
        }

        return first;
    }

    /// <summary>Each pair of countries of two parties, once; where all parties lie in one country, also that country alone.</summary>
    private static HashSet<(StatementKind, string, string)> Pairs(Statement statement)
    {
        var pairs = new HashSet<(StatementKind, string, string)>();
        var countries = statement.Parties.Select(Keys.Country).ToArray();
        for (var i = 0; i < countries.Length; i++)
            for (var j = i + 1; j < countries.Length; j++)
                pairs.Add(string.CompareOrdinal(countries[i], countries[j]) < 0 ? (statement.Kind, countries[i], countries[j]) : (statement.Kind, countries[j], countries[i]));
        if (countries.Length > 0 && Array.TrueForAll(countries, c => c == countries[0]))
            pairs.Add((statement.Kind, countries[0], ""));
        return pairs;
    }
}
