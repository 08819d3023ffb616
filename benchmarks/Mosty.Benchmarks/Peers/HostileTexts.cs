using System.Globalization;
using System.Text;

namespace Mosty.Benchmarks.Peers;

/// <summary>Texts made to hurt a reader: each repeats, over and over, what some loop of it might compare with all that came before.</summary>
internal static class HostileTexts
{
    /// <param name="length">Of each text, in characters, about.</param>
    public static IEnumerable<(string Name, string Text)> Of(int length, IReadOnlyList<string> names, IReadOnlyList<string> paragraphs)
    {
        string Filled(Func<int, string> piece)
        {
            var text = new StringBuilder(length + 200);
            for (var i = 0; text.Length < length; i++)
                text.Append(piece(i));
            return text.ToString();
        }

        string Name(int i) => names[(int)((uint)i * 2654435761u % (uint)names.Count)];
        string Word(int i) => new([.. Enumerable.Range(0, 5).Select(k => (char)('a' + (uint)(i * 2654435761u >> (5 * k)) % 26))]);
        string Day(int i) => DateOnly.FromDayNumber(700_000 + i % 35_000).ToString("d. M. yyyy", CultureInfo.InvariantCulture);

        yield return ("one letter", new string('a', length));
        yield return ("spaces", new string(' ', length));
        yield return ("line ends", new string('\n', length));
        yield return ("page ends", Filled(static _ => "a\f"));
        yield return ("commas", Filled(static _ => ","));
        yield return ("question marks", Filled(static _ => "?"));
        yield return ("dots", Filled(static _ => "."));
        yield return ("hyphens", Filled(static _ => "a-"));
        yield return ("hyphens and line ends", Filled(static _ => "-\n"));
        yield return ("apostrophes", Filled(static _ => "a'"));
        yield return ("combining marks", "a" + new string('\u0301', length));
        yield return ("brackets", Filled(static _ => "("));
        yield return ("quotes", Filled(static _ => "\u201E"));
        yield return ("bars", Filled(static _ => "a | b | c | d |"));
        yield return ("capitals", Filled(static i => (char)('A' + i % 26) + " "));
        yield return ("capitals with full stops", Filled(static i => (char)('A' + i % 26) + ". "));
        yield return ("words in capitals", Filled(i => Word(i).ToUpperInvariant() + " "));
        yield return ("words on one line", Filled(i => Word(i) + " "));
        yield return ("words, one a line", Filled(i => Word(i) + "\n"));
        yield return ("words with lost letters", Filled(i => Word(i) is var w ? w[..1] + "?" + w[2..] + " " : ""));
        yield return ("words without their first letter", Filled(i => "?" + Word(i)[1..] + " "));
        yield return ("long words with lost letters", Filled(i => $"x{Word(i)}?{Word(i + 1)}?a "));
        yield return ("names on one line", Filled(i => Name(i) + " "));
        yield return ("names with commas", Filled(i => Name(i) + ", "));
        yield return ("names, one a line", Filled(i => Name(i) + "\n"));
        yield return ("names as a list of partners", "Partnerské regiony Libereckého kraje:\n" + Filled(i => "- " + Name(i) + "\n"));
        yield return ("names as a numbered list", "Partnerské regiony Libereckého kraje:\n" + Filled(i => $"{i + 1}. {Name(i)} ({2000 + i % 20})\n"));
        yield return ("names as a table", Filled(i => $"{Name(i)}\t{Day(i)}\tsmlouva o spolupráci\t{Name(i + 7)}\n"));
        yield return ("names of one letter more", Filled(i => "San Juan de " + Word(i) + " "));
        yield return ("one name", Filled(static _ => "San "));
        yield return ("digits", new string('7', length));
        yield return ("numbers", Filled(static i => i.ToString(CultureInfo.InvariantCulture) + " "));
        yield return ("numbers with dots", Filled(static i => i % 31 + "."));
        yield return ("dates", Filled(i => Day(i) + " "));
        yield return ("dates without a year", Filled(static i => $"{1 + i % 28}. {1 + i % 12}. "));
        yield return ("dates joined", Filled(i => Day(i) + " – "));
        yield return ("days of weeks and months", Filled(static i => "pondělí května "));
        yield return ("events", Filled(i => $"Dne {Day(i)} podepsal kraj smlouvu o spolupráci s regionem {Name(i)}. "));
        yield return ("events without end", Filled(i => $"podepsal smlouvu s {Name(i)} "));
        yield return ("events with dates without end", Filled(i => $"podepsal smlouvu {Day(i)} "));
        yield return ("events in a list without end", Filled(i => $"{Name(i)} a {Name(i + 1)} podepsal smlouvu {Day(i)} "));
        yield return ("the same year", Filled(static _ => "Téhož roku podepsal kraj smlouvu s regionem Bursa. "));
        yield return ("one event told anew", Filled(i => $"Liberecký kraj podepsal smlouvu s Bursou dne {Day(i)}. "));
        yield return ("unknown districts", Filled(i => $"powiat {Word(i)}ski, "));
        yield return ("people", Filled(i => $"Petr {char.ToUpperInvariant(Word(i)[0]) + Word(i)[1..]}, "));
        yield return ("people of one name", Filled(i => $"Petr Nov{Word(i)[..2]} "));
        yield return ("titles", Filled(static _ => "dr. ing. "));
        yield return ("hospitals", Filled(i => $"Nemocnice {Name(i)} "));
        yield return ("headings", Filled(i => $"# {Name(i)}\n\n"));
        yield return ("menu items", Filled(static _ => "Menu\nKontakt\n"));
        yield return ("lists in lists", Filled(static i => new string(' ', i % 200) + "- a\n"));
        yield return ("elements in elements", "<html><body>" + Filled(static _ => "<div>"));
        yield return ("formatting never closed", "<html><body>" + Filled(static i => $"<p><b id={i}>x"));
        yield return ("menus in menus", "<html><body>" + Filled(static i => i < 600 ? "<div class=menu>" : "<p>a"));
        yield return ("lists in lists of a page", "<html><body>" + Filled(static _ => "<ul><li>a"));
        yield return ("tables in tables", "<html><body>" + Filled(static _ => "<table><tr><td>a"));
        yield return ("text in tables without cells", "<html><body><table>" + Filled(static _ => "a<b>"));
        yield return ("attributes without end", "<html><body><p " + Filled(static i => $"a{i}=1 ") + ">");
        yield return ("tags never opened", "<html><body>" + Filled(static _ => "</div></p>"));
        yield return ("signs of less", "<html><body>" + Filled(static _ => "<"));
        yield return ("comments never closed", "<html><body>" + Filled(static _ => "<!-- a "));
        yield return ("table cells", "<html><body><table>" + Filled(i => "<tr><td>" + Name(i) + "</td></tr>"));
        yield return ("one giant sentence", Filled(i => paragraphs[i % paragraphs.Count].Replace(". ", ", ", StringComparison.Ordinal).Replace('\n', ' ') + ", "));
    }
}
