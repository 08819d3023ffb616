using Mosty.Statements.Scenes;

namespace Mosty.Statements.Partnerships;

/// <summary>Who of ours has the partner that a sentence names: home, unless the sentence names another of ours as the one that acts.</summary>
internal static class PartnerOwner
{
    /// <summary>A town of ours that the sentence names beside a foreign town is meant, not the region that speaks.</summary>
    public static string Of(Scene scene, SentenceView view, Naming other) =>
        Keys.IsLocal(other.Key) && Keys.IsRegion(scene.Home!)
            ? view.Namings.FirstOrDefault(n => n is { IsName: true, IsWeak: false } && n.Role is not (Role.In or Role.To) && Keys.IsLocal(n.Key) && !scene.IsForeign(n.Key))?.Key ?? scene.Home!
            : Another(scene, view, other) ?? view.Speaker ?? scene.Home!;

    /// <summary>Another town of ours where it, not the text's own home, stands before its partner ("X ended its twinning with Y").</summary>
    private static string? Another(Scene scene, SentenceView view, Naming other) =>
        view.Namings.Any(n => n.Key == scene.Home) || !view.Namings.Any(n => n == other) ? null
            : view.Namings.FirstOrDefault(n => n is { IsName: true, IsWeak: false, IsCountry: false } && n.First < other.First && n.Role is Role.Plain or Role.From && (Keys.IsLocal(n.Key) == Keys.IsLocal(scene.Home!) || n.First - view.First <= 2) && !scene.IsForeign(n.Key) && !scene.IsHome(n.Key) && !ListedAbroad.Is(scene, view, n))?.Key;
}
