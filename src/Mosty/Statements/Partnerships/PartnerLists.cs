using Mosty.Documents;
using Mosty.Mentions;
using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Partnerships;

/// <summary>
/// Lists of partners: lines or table rows that each name one territory, under a heading or sentence that calls them partners.
/// With a year and an instrument in the introduction each row is an agreement signed then.
/// </summary>
internal static class PartnerLists
{
    /// <summary>Sentences between the introduction and the first row.</summary>
    private const int IntroductionReach = 3;

    public static IEnumerable<ListedPartner> Find(Scene scene)
    {
        var views = scene.Sentences;
        for (var i = 0; i < views.Count; i++)
        {
            if (!IsRow(scene, views[i]))
                continue;
            var from = i;
            while (i + 1 < views.Count && (IsRow(scene, views[i + 1]) || (i + 2 < views.Count && IsRow(scene, views[i + 2]) && IsUnread(scene, views[from], views[i + 1]))))
                i++;
            if (i - from < 1)
                continue;
            var rows = views.Skip(from).Take(i - from + 1).ToList();
            var intro = Introduction(scene, from) ?? OwnIntroduction(rows);
            if (intro is null)
                continue;
            var owner = Owner(scene, intro);
            var papers = intro.Has(Words.Instrument) || intro.Has(Words.Instruments);
            var isOfPairs = rows.Count(r => Pair(scene, r) is not null) * 2 > rows.Count;
            foreach (var row in rows)
                if (isOfPairs && Pair(scene, row) is { } pair)
                    yield return new ListedPartner(row, pair.First, pair.Second, row.Dates.Count > 0 ? row.Dates[0].Mention.Value : null, papers || row.Has(Words.Instrument) || row.Has(Words.Instruments), scene.SpanOf(row.First, row.End), intro, true);
                else if (!isOfPairs)
                    foreach (var partner in Partner(scene, row, owner))
                        yield return new ListedPartner(row, owner, partner, row.Dates.Count > 0 ? row.Dates[0].Mention.Value : null, papers || row.Has(Words.Instrument) || row.Has(Words.Instruments), scene.SpanOf(row.First, row.End), intro, scene.Context.Document.Blocks[row.Sentence.Block].Kind == BlockKind.TableRow);
        }
    }

    /// <summary>A line among the rows that names nobody known: next to nothing, or a partner of no table behind the same bullet.</summary>
    private static bool IsUnread(Scene scene, SentenceView row, SentenceView line)
    {
        const int Longest = 10;
        if (line.End - line.First <= 2)
            return true;
        var (first, own) = (scene.Tokens[row.First], scene.Tokens[line.First]);
        return line.End - line.First <= Longest && !line.IsHeading && own.LineBefore && own.Kind == first.Kind && (own.Kind == TokenKind.Number || (own.Kind == TokenKind.Punctuation && own.Folded == first.Folded));
    }

    /// <summary>A short line that is mostly one name: "3. Pest, Hungary".</summary>
    private static bool IsRow(Scene scene, SentenceView view)
    {
        var block = scene.Context.Document.Blocks[view.Sentence.Block];
        if (view.End - view.First > 24 || view.IsHeading)
            return false;
        var names = view.Namings.Where(n => n.IsName).ToList();
        if (names.Count == 0 || !scene.Tokens[view.First].LineBefore)
            return false;
        if (block.Kind is BlockKind.TableRow)
            return true;
        var words = Enumerable.Range(view.First, view.End - view.First).Count(t => scene.Tokens[t].Kind == TokenKind.Word);
        var named = names.Sum(n => Enumerable.Range(n.First, n.End - n.First).Count(t => scene.Tokens[t].Kind == TokenKind.Word));
        return named * 2 >= words || (block.Kind == BlockKind.ListItem && words - named <= 8);
    }

    private static SentenceView? Introduction(Scene scene, int row)
    {
        for (var i = row - 1; i >= 0 && i >= row - IntroductionReach; i--)
            if (scene.Sentences[i] is var view && (view.Has(Words.PartnerList) || view.Has(Words.Partner) || ((view.IsHeading || scene.Tokens[view.End - 1].Is(":")) && (view.Has(Words.Instrument) || view.Has(Words.Instruments) || view.Has(Words.Cooperation)))))
                return view;
        return null;
    }

    /// <summary>A table whose every row says "sister city" needs no heading, nor one whose rows name two partners and their paper.</summary>
    private static SentenceView? OwnIntroduction(List<SentenceView> rows) =>
        rows.TrueForAll(r => r.Has(Words.Partner) || r.Has(Words.PartnerList)) || rows.TrueForAll(r => r.Has(Words.Instrument) || r.Has(Words.Instruments)) ? rows[0] : null;

    /// <summary>"Saxony | Lower Silesia | Joint declaration | 17.09.1999 | …" in a register of several: the two names of different countries before the date; null elsewhere.</summary>
    private static (string First, string Second)? Pair(Scene scene, SentenceView row)
    {
        if (scene.Context.Document.Blocks[row.Sentence.Block].Kind != BlockKind.TableRow)
            return null;
        var end = row.Dates.Count > 0 ? row.Dates[0].First : row.End;
        var names = row.Namings.Where(n => n is { IsName: true, IsCountry: false, IsWeak: false, Qualifies: false } && !Keys.IsNetwork(n.Key) && n.End <= end).Take(3).ToList();
        return names.Count == 2 && Keys.Country(names[0].Key) != Keys.Country(names[1].Key) ? (names[0].Key, names[1].Key) : null;
    }

    /// <summary>Whose partners they are: the territory with which "they all" cooperate, else home.</summary>
    private static string? Owner(Scene scene, SentenceView intro) =>
        intro.Namings.Where(n => n is { IsName: true, IsCountry: false, Qualifies: false, Role: Role.With } && scene.IsForeign(n.Key)).Select(n => n.Key).LastOrDefault() ?? scene.Home;

    private static IEnumerable<string> Partner(Scene scene, SentenceView row, string? owner)
    {
        var names = row.Namings.Where(n => n.IsName && !n.Qualifies && n.Key != owner && !Keys.IsNetwork(n.Key)).ToList();
        var best = names.FirstOrDefault(n => !n.IsCountry);
        return best is null || owner is not null && Keys.Country(best.Key) == Keys.Country(owner) && !Keys.IsRegion(owner) && scene.IsHome(best.Key) ? [] : [best.Key];
    }
}

/// <summary>A row of a list of partners.</summary>
/// <param name="Introduction">The sentence or heading that calls the rows partners.</param>
/// <param name="Owner">Whose partners they are; null where the text does not tell.</param>
/// <param name="HasPaper">True when the list is one of agreements, so that its date is the date of signing.</param>
internal sealed record ListedPartner(SentenceView Row, string? Owner, string Partner, PartialDate? Date, bool HasPaper, TextSpan Span, SentenceView Introduction, bool IsTable);
