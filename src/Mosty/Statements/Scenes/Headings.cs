using Mosty.Documents;
using Mosty.Mentions;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>Finds headings, also those that plain text only shows by their shape, and puts every sentence under its own.</summary>
internal static class Headings
{
    private const int LongestHeading = 14;

    /// <summary>By so many tokens what stands under a heading is longer.</summary>
    private const int Longer = 3;
    private static readonly string[] Bullets = ["-", "\u2022", "*", "\u00B7", "\u25AA", "\u2013"];

    public static void Mark(Scene scene)
    {
        Section? section = null, around = null;
        var (sentences, paragraph) = (scene.Sentences, -1);
        for (var i = 0; i < sentences.Count; i++)
        {
            // A heading within a paragraph holds for that paragraph.
            if (paragraph >= 0 && sentences[i].Sentence.Block != paragraph)
                (section, paragraph) = (around, -1);
            if (IsRunIn(scene, i) && Partners(scene, sentences[i]) is { Count: > 0 } named)
            {
                (around, paragraph) = (paragraph >= 0 ? around : section, sentences[i].Sentence.Block);
                (section, sentences[i].IsHeading) = (new Section(sentences[i], named), true);
            }
            else if (IsHeading(scene, i))
            {
                sentences[i].IsHeading = true;
                var partners = Partners(scene, sentences[i]);
                // A heading that names nobody ("Genesis of the cooperation") stays within the section that names a partner.
                if (partners.Count > 0)
                    section = new Section(sentences[i], partners);
                else if (scene.Context.Document.Blocks[sentences[i].Sentence.Block] is { Kind: BlockKind.Heading, Level: 1 or 2 } && section is not null && IsAbove(scene, sentences[i], section))
                    section = null;
            }

            sentences[i].Section = section;
        }
    }

    private static bool IsAbove(Scene scene, SentenceView heading, Section section)
    {
        var old = scene.Context.Document.Blocks[section.Heading.Sentence.Block];
        return old.Kind == BlockKind.Heading && scene.Context.Document.Blocks[heading.Sentence.Block].Level < old.Level;
    }

    private static bool IsHeading(Scene scene, int index)
    {
        var view = scene.Sentences[index];
        var block = scene.Context.Document.Blocks[view.Sentence.Block];
        if (block.Kind == BlockKind.Heading)
            return true;
        if (block.Kind != BlockKind.Paragraph || view.End - view.First > LongestHeading)
            return false;
        var (first, last) = (scene.Tokens[view.First], scene.Tokens[view.End - 1]);
        if (!first.LineBefore || first.Kind == TokenKind.Number || Bullets.Contains(first.Folded, StringComparer.Ordinal))
            return false;
        if (last.Is(".") || last.Is(",") || last.Is(";") || last.Is("?") && last.Kind == TokenKind.Punctuation)
            return false;
        // It stands on a line of its own, and what follows is not one more line of the same kind.
        if (view.End < scene.Tokens.Count && !scene.Tokens[view.End].LineBefore)
            return false;
        return view.Dates.Count == 0 && !EndsWithColonAndList(scene, view) && NextIsLonger(scene, index);
    }

    private static bool EndsWithColonAndList(Scene scene, SentenceView view) =>
        scene.Tokens[view.End - 1].Is(":") && view.End < scene.Tokens.Count && Bullets.Contains(scene.Tokens[view.End].Folded, StringComparer.Ordinal);

    private static bool NextIsLonger(Scene scene, int index)
    {
        for (var i = index + 1; i < scene.Sentences.Count && i <= index + 2; i++)
            if (scene.Sentences[i].End - scene.Sentences[i].First is var length && (length > Length(index) + Longer || (length > Length(index) && scene.Sentences[i].Dates.Count > 0 && !scene.Sentences[i].Namings.All(n => scene.IsForeign(n.Key)))))
                return true;
        return false;

        int Length(int i) => scene.Sentences[i].End - scene.Sentences[i].First;
    }

    /// <summary>"2. Silesia. The first agreement …": a name with a full stop before the sentences of its own paragraph.</summary>
    private static bool IsRunIn(Scene scene, int index)
    {
        const int Longest = 8;
        var view = scene.Sentences[index];
        if (view.End - view.First > Longest || !scene.Tokens[view.First].LineBefore || !scene.Tokens[view.End - 1].Is(".") || view.Dates.Count > 0 || index + 1 >= scene.Sentences.Count
            || scene.Sentences[index + 1].Sentence.Block != view.Sentence.Block || scene.Tokens[view.End].LineBefore)
            return false;
        var names = view.Namings.Where(n => n.IsName).ToList();
        var words = Enumerable.Range(view.First, view.End - view.First).Count(t => scene.Tokens[t].Kind == TokenKind.Word);
        return names.Sum(n => Enumerable.Range(n.First, n.End - n.First).Count(t => scene.Tokens[t].Kind == TokenKind.Word)) * 2 >= words && names.Count > 0;
    }

    /// <summary>"Country: Hungary" above a report on one of its regions: a region deals with that region.</summary>
    public static string RegionMeant(Scene scene, string country)
    {
        if (scene.Home is not { } home || !Keys.IsRegion(home))
            return country;
        var regions = scene.NamedIn(country).Where(Keys.IsRegion).Take(2).ToList();
        return regions.Count == 1 ? regions[0] : country;
    }

    /// <summary>"Our office in Brussels": a place of which the heading tells nothing.</summary>
    private static bool IsOnlyPlace(SentenceView heading, Naming naming) =>
        naming.Role == Role.In && !heading.Hits.Any(h => h.Name is Words.Visit or Words.Receive or Words.Meet or Words.Sign or Words.Delegation);

    private static List<string> Partners(Scene scene, SentenceView heading)
    {
        List<string> named =
        [
            .. heading.Namings
                .Where(n => n.IsName && !n.Qualifies && scene.IsForeign(n.Key) && scene.Home is not null && !n.IsWeak && !IsOnlyPlace(heading, n))
                .Select(n => n.IsCountry ? RegionMeant(scene, n.Key) : n.Key).Distinct(StringComparer.Ordinal),
        ];
        // A region's partner is the region named beside its town.
        if (scene.Home is { } home && Keys.IsRegion(home))
            named.RemoveAll(k => Keys.IsLocal(k) && named.Exists(r => Keys.IsRegion(r) && scene.Context.Gazetteer.IsWithin(k, r)));
        return named;
    }
}
