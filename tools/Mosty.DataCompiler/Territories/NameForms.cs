using System.Text;
using Mosty.Languages;
using Mosty.Territories;

namespace Mosty.DataCompiler.Territories;

/// <summary>Takes a name apart into the word sequences under which it is found: as it stands, and without its type word.</summary>
/// <param name="typeWords">Folded type words and phrases of every language, longest first.</param>
/// <param name="adjectives">How an adjective ends that is a name ("sk-ie": its stem ends in "sk"), folded, of every language that has such names.</param>
public sealed class NameForms(IReadOnlyList<string[]> typeWords, IReadOnlyList<(string Ending, int Cut)> adjectives)
{
    public IEnumerable<(string[] Words, NameKind Kind)> Of(SourceTerritory territory, SourceName name)
    {
        if (name.Adjective)
        {
            yield return (AdjectiveStem(Words(name.Name)), NameKind.Adjective);
            yield break;
        }

        // "Korea, Republic of" is a sorting form, no name.
        if (territory.Level == TerritoryLevel.Country && name.Name.Contains(','))
            yield break;
        var kind = name.Language.Length == 0 ? NameKind.Alternate : NameKind.Proper;
        foreach (var part in Parts(territory, name.Name))
        {
            var words = Words(part);
            // "Praha, hlavni mesto": what stands behind the comma is no name.
            if (words.Length == 0 || typeWords.Any(t => t.AsSpan().SequenceEqual(words)))
                continue;
            if (territory.Level is not (TerritoryLevel.Region or TerritoryLevel.District))
            {
                yield return (words, kind);
                continue;
            }

            var core = Strip(words);
            if (core.Length == words.Length || core.Length == 0)
            {
                yield return (words, kind);
                // "Lubuskie", "Slaskie": the bare adjective is the local name, and stands beside a type word as well.
                if (name.Language == "local" && Stem(words) is { } local)
                    yield return (local, NameKind.Adjective);
                continue;
            }

            yield return (words, kind | NameKind.WithType);
            if (Stem(core) is { } stem)
                yield return (stem, NameKind.Adjective);
            else
                yield return (core, kind | NameKind.Core);
        }
    }

    /// <summary>
    /// The names a written name holds: "Biel/Bienne" two, "Praha, hlavni mesto" one and a type word. In Germany the slash parts a town
    /// from its river or land ("Lichtenfels / Bayern"), which is no name of the town.
    /// </summary>
    private static string[] Parts(SourceTerritory territory, string name)
    {
        var parts = name.Split(territory.Level == TerritoryLevel.Network ? [';'] : [',', '/', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return IsQualified(territory, name) && parts.Length > 1 ? [parts[0], name.Replace('/', ' ')] : parts;
    }

    /// <summary>True for a German town named with its river or land behind a slash.</summary>
    public static bool IsQualified(SourceTerritory territory, string name) =>
        territory is { Country: "DE", Level: TerritoryLevel.City } && name.IndexOf('/', StringComparison.Ordinal) > 0;

    /// <summary>The folded words of a name: letters, digits and inner apostrophes; what stands in brackets is a word like the others.</summary>
    public static string[] Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in Folding.Fold(name.Normalize(NormalizationForm.FormC)) + " ")
        {
            if (char.IsLetterOrDigit(c) || (c == '\'' && word.Length > 0))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString().TrimEnd('\''));
                word.Clear();
            }
        }

        return [.. words];
    }

    /// <summary>An adjective's words with the last one cut to its stem and marked; null when the core is no adjective.</summary>
    public string[]? Stem(string[] core) => core[^1].Length < 5 || CutOf(core[^1]) == 0 ? null : AdjectiveStem(core);

    private string[] AdjectiveStem(string[] words)
    {
        var last = words[^1];
        var cut = CutOf(last) is > 0 and var known ? known : last.EndsWith("ie", StringComparison.Ordinal) ? 2 : last[^1] is 'i' or 'y' or 'a' or 'e' ? 1 : 0;
        return [.. words[..^1], GazetteerLayout.StemMark + last[..^cut]];
    }

    /// <summary>Letters behind the stem of a word that ends like an adjective; 0 for any other.</summary>
    private int CutOf(string word)
    {
        foreach (var (ending, cut) in adjectives)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return cut;
        return 0;
    }

    private string[] Strip(string[] words)
    {
        foreach (var type in typeWords)
        {
            if (words.Length <= type.Length)
                continue;
            if (words.AsSpan(0, type.Length).SequenceEqual(type))
                return Strip(WithoutArticle(words[type.Length..]));
            if (words.AsSpan(words.Length - type.Length).SequenceEqual(type))
                return Strip(words[..^type.Length]);
        }

        return words;
    }

    private static string[] WithoutArticle(string[] words) =>
        words.Length > 1 && words[0] is "de" or "di" or "of" or "des" or "du" or "der" or "del" or "della" or "la" ? WithoutArticle(words[1..])
        : words[0].Length > 3 && words[0][1] == '\'' && words[0][0] is 'd' or 'l' ? [words[0][2..], .. words[1..]] : words;
}
