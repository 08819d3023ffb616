using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>
/// Press cuttings, a survey of what towns have done: each paragraph begins with another town of our own country, and what it tells is that town's.
/// </summary>
internal static class SurveyReader
{
    /// <summary>Tokens before the name at the start of a paragraph: a bullet, "In the town of".</summary>
    private const int AtStart = 3;

    /// <summary>Paragraphs of different towns; one alone may be the place from which the news is reported.</summary>
    private const int Least = 2;

    public static void Mark(Scene scene)
    {
        if (scene.Home is null || Keys.IsNetwork(scene.Home))
            return;
        var speakers = scene.Sentences.GroupBy(s => s.Sentence.Block).Select(b => (Block: b.ToList(), Speaker: SpeakerOf(scene, b.First()))).Where(b => b.Speaker is not null && !NamesHome(scene, b.Block)).ToList();
        if (speakers.Select(s => s.Speaker).Distinct(StringComparer.Ordinal).Take(Least).Count() < Least)
            return;
        foreach (var (block, speaker) in speakers)
            foreach (var view in block)
                view.Speaker = speaker;
    }

    private static bool NamesHome(Scene scene, List<SentenceView> block) =>
        block.Exists(s => s.Has(Words.Ours) || s.Namings.Exists(n => n.Key == scene.Home));

    private static string? SpeakerOf(Scene scene, SentenceView view) =>
        view.Namings.Count > 0 && view.Namings[0] is { IsName: true, IsCountry: false, IsWeak: false, Qualifies: false, Role: Role.Plain } first && first.First - view.First <= AtStart
            && Keys.IsLocal(first.Key) && !scene.IsForeign(first.Key) && !scene.IsHome(first.Key) ? first.Key : null;
}
