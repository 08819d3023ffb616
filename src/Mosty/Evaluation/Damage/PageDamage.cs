using System.Globalization;

namespace Mosty.Evaluation.Damage;

/// <summary>What stands between the pages and across them.</summary>
internal static class PageDamage
{
    private const int Least = 600;
    private const int Most = 1300;

    /// <summary>Page ends where two words of a sentence meet; in a short text one.</summary>
    public static DamagedText Breaks(string text, DamageRandom random)
    {
        var page = 1;
        return Between(text, random, () => random.Between(0, 3) switch
        {
            0 => $"\n\n- {Number(page++)} -\n\f",
            1 => $"\n{Number(page++)}/9\n\f\n",
            _ => "\n\f",
        });
    }

    /// <summary>A running head, the document's own first line, with a page number; or a stamp of the registry with its number and day.</summary>
    public static DamagedText Stamped(string text, IReadOnlyList<string> stamps, DamageRandom random)
    {
        var head = TextLineSpans.Of(text).Select(l => text[l.Start..l.End].Trim()).FirstOrDefault(l => l.Length > 0) ?? "";
        head = head.Length <= 60 ? head : head[..(head.LastIndexOf(' ', 60) is > 0 and var space ? space : 60)];
        var page = 2;
        return Between(text, random, () => random.Chance(0.4)
            ? $"\n\n{head}   {Number(page++)}\n\n"
            : "\n" + Filled(random.Of(stamps), random) + "\n");
    }

    private static string Filled(string stamp, DamageRandom random) => stamp
        .Replace("{day}", $"{random.Between(1, 29):00} -{random.Between(1, 13):00}- {random.Between(2005, 2023)}", StringComparison.Ordinal)
        .Replace("{number}", $"{random.Between(100, 9999)}/{random.Between(5, 23):00}", StringComparison.Ordinal);

    private static DamagedText Between(string text, DamageRandom random, Func<string> inserted)
    {
        var writer = new DamageWriter(text);
        var next = Math.Min(random.Between(Least, Most), text.Length / 2);
        for (var i = 0; i < text.Length; i++)
        {
            if (i < next || text[i] != ' ' || !InSentence(text, i))
            {
                writer.Keep(i);
                continue;
            }

            writer.Insert(inserted());
            next = i + random.Between(Least, Most);
        }

        return writer.Done();
    }

    /// <summary>Between two words that are neither names nor figures.</summary>
    private static bool InSentence(string text, int space) =>
        space > 0 && space + 1 < text.Length && char.IsLower(text[space - 1]) && char.IsLower(text[space + 1]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
