using Mosty.Languages;

namespace Mosty.Mentions.People;

/// <summary>Gives mentions of one person one name: the inflected ones take the form in which the text itself has the name in the nominative.</summary>
internal static class SamePerson
{
    /// <summary>Given names that begin with so many equal letters may be forms of one another ("Lidie", "Lidia").</summary>
    private const int SharedLetters = 3;

    /// <summary>A bound on the work: mentions beyond it keep their own form.</summary>
    private const int MostOfOneSurname = 60;

    public static IReadOnlyList<PersonMention> Unite(List<PersonMention> people, string text)
    {
        foreach (var sameSurname in Enumerable.Range(0, people.Count).GroupBy(i => Surname(people[i].Name), StringComparer.Ordinal))
        {
            var group = sameSurname.Take(MostOfOneSurname).ToArray();
            foreach (var i in group)
                foreach (var j in group)
                    if (people[j].Name != people[i].Name && IsSame(people[j].Name, people[i].Name) && IsBetter(people[j], people[i], text))
                        people[i] = people[i] with { Name = people[j].Name };
        }

        return people;
    }

    private static string Surname(string name) => Folding.Fold(name.AsSpan(name.LastIndexOf(' ') + 1));

    private static bool IsSame(string a, string b)
    {
        var (x, y) = (a.Split(' '), b.Split(' '));
        if (x.Length != y.Length || x.Length < 2)
            return false;
        var (first, second) = (Folding.Fold(x[0]), Folding.Fold(y[0]));
        var alike = first == second || (first.Length > SharedLetters && second.Length > SharedLetters && first.AsSpan(0, SharedLetters).SequenceEqual(second.AsSpan(0, SharedLetters)));
        return alike;
    }

    /// <summary>A name that stands so in the text is better than one that was made; of two such, the one with more marks, then the first.</summary>
    private static bool IsBetter(PersonMention a, PersonMention b, string text)
    {
        var (inA, inB) = (IsWritten(a, text), IsWritten(b, text));
        if (inA != inB)
            return inA;
        var (marksA, marksB) = (a.Name.Count(c => c > 0x7F), b.Name.Count(c => c > 0x7F));
        return marksA != marksB ? marksA > marksB : a.Span.Start < b.Span.Start;
    }

    private static bool IsWritten(PersonMention person, string text) => person.Span.In(text).Contains(person.Name, StringComparison.Ordinal);
}
