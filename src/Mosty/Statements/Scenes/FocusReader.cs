namespace Mosty.Statements.Scenes;

/// <summary>
/// Follows whom the text speaks of: the partner of the section's heading, else the foreign territories named last,
/// else the one that the document names most.
/// </summary>
internal static class FocusReader
{
    /// <summary>A name is remembered for this many sentences.</summary>
    private const int Memory = 8;

    public static void Follow(Scene scene)
    {
        var partners = scene.Sentences.SelectMany(s => s.Namings).Where(n => IsPartnerLike(scene, n)).Select(n => n.Key).ToList();
        // A text that tells of one place abroad, and only that something is or happened there, is about it.
        if (partners.Count == 0 && Places(scene) is [var only])
            partners.Add(only);
        var main = MainPartner(partners);
        scene.SolePartner = IsSole(scene, partners, main) ? main : null;
        var recent = new List<(string Key, int Sentence, int Token)>();
        // The list is made anew only where something in it has changed: most sentences see the same one as the sentence before.
        SentenceView? before = null;
        var isSame = false;
        foreach (var view in scene.Sentences)
        {
            if (recent.Count > 0 && view.Index - recent.Min(static r => r.Sentence) > Memory)
                isSame &= recent.RemoveAll(r => view.Index - r.Sentence > Memory) == 0;
            view.Focus = isSame && ReferenceEquals(before!.Section, view.Section) ? before.Focus : FocusOf(view);
            (before, isSame) = (view, true);
            foreach (var naming in view.Namings)
                if (IsPartnerLike(scene, naming))
                {
                    recent.RemoveAll(r => r.Key == naming.Key);
                    recent.Add((naming.Key, view.Index, naming.First));
                    isSame = false;
                }
        }

        List<string> FocusOf(SentenceView view)
        {
            var focus = new List<string>(view.Section?.Partners ?? []);
            focus.AddRange(recent.OrderByDescending(r => r.Token).Select(r => r.Key));
            if (main is not null)
                focus.Add(main);
            return [.. focus.Distinct(StringComparer.Ordinal)];
        }
    }

    private static bool IsPartnerLike(Scene scene, Naming naming) =>
        naming.IsName && !naming.IsCountry && !naming.IsWeak && naming.Role != Role.In && scene.Home is not null && scene.IsForeign(naming.Key);

    private static IReadOnlyList<string> Places(Scene scene) =>
        scene.Home is null ? [] : [.. scene.Sentences.SelectMany(s => s.Namings).Where(n => n is { IsName: true, IsCountry: false } && scene.IsForeign(n.Key)).Select(n => n.Key).Distinct(StringComparer.Ordinal).Take(2)];

    private static string? MainPartner(List<string> partners) =>
        partners.GroupBy(k => k, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => partners.IndexOf(g.Key)).FirstOrDefault()?.Key;

    /// <summary>True when hardly anybody else is named: the places around it, in it, or in passing.</summary>
    private static bool IsSole(Scene scene, List<string> partners, string? main)
    {
        const double InPassing = 0.2;
        if (main is null)
            return false;
        var others = partners.Count(k => k != main && !scene.Context.Gazetteer.IsWithin(k, main) && !scene.Context.Gazetteer.IsWithin(main, k));
        return others <= InPassing * partners.Count;
    }
}
