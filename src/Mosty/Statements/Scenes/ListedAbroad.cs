namespace Mosty.Statements.Scenes;

/// <summary>"A, B, |C|, D": one of our own country in the middle of a list of foreign names is one more of them, not who acts for us.</summary>
internal static class ListedAbroad
{
    /// <summary>Tokens between two names of a list: a comma or "and", and an article.</summary>
    private const int Reach = 2;

    public static bool Is(Scene scene, SentenceView view, Naming naming)
    {
        if (naming is not { IsName: true, IsCountry: false, IsWeak: false, Qualifies: false } || Keys.IsNetwork(naming.Key) || scene.Home is null || scene.IsHome(naming.Key))
            return false;
        var before = view.Namings.LastOrDefault(n => n.End <= naming.First && n is { IsName: true, Qualifies: false });
        var after = view.Namings.FirstOrDefault(n => n.First >= naming.End && n is { IsName: true, Qualifies: false });
        return before is not null && after is not null && Next(before, naming) && Next(naming, after);

        bool Next(Naming left, Naming right) => scene.IsForeign((left == naming ? right : left).Key) && left.Role == right.Role && right.First - left.End <= Reach && NamingReader.IsEnumerated(scene.Tokens, left.End, right.First, view.Hits);
    }
}
