namespace Mosty.Statements.Scenes;

/// <summary>
/// Follows whom the text speaks of: the partner of the section's heading, else the foreign territories named last,
/// else the one that the document names most.
/// </summary>
internal static class FocusReader
{
    /// <summary>A name is remembered for this many sentences.</summary>
    private const int Memory = 8;

    /// <summary>So often a text names whom it is about.</summary>
    private const int Repeated = 2;

    public static void Follow(Scene scene)
    {
        var main = MainPartner(scene);
        scene.SolePartner = main is not null && IsSole(scene, main) ? main : null;
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

    /// <summary>True when the text names this partner again and again and hardly any other.</summary>
    private static bool IsSole(Scene scene, string main)
    {
        var named = scene.Sentences.SelectMany(s => s.Namings).Where(n => IsPartnerLike(scene, n)).Select(n => n.Key).ToList();
        return named.Count(k => k == main) is var own && own >= Repeated && own * 3 >= named.Count * 2;
    }

    private static string? MainPartner(Scene scene) =>
        scene.Sentences.SelectMany(s => s.Namings).Where(n => IsPartnerLike(scene, n)).GroupBy(n => n.Key, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.First().First).FirstOrDefault()?.Key;
}
