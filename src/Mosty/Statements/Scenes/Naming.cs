using Mosty.Mentions;

namespace Mosty.Statements.Scenes;

/// <summary>How a sentence uses a name: the preposition that governs it.</summary>
internal enum Role { Plain, In, To, With, Between, From }

/// <summary>A territory as a sentence speaks of it.</summary>
/// <param name="First">Its first token; <paramref name="End"/> is the one after its last.</param>
/// <param name="Qualifies">True when it only says where the name beside it lies: "Uppsala (Sweden)", "in Poland" after a region of Poland.</param>
internal sealed record Naming(TerritoryMention Mention, int First, int End, Role Role, bool Qualifies)
{
    public string Key => Mention.Key;

    /// <summary>Part of an institution's name only ("University of Ostrava"); the council or office of a region still stands for the region.</summary>
    public bool IsWeak => Mention.InOrganisation && !Keys.IsRegion(Mention.Key);

    public bool IsName => Mention.Form == TerritoryForm.Name;

    public bool IsCountry => Keys.IsCountry(Mention.Key);
}

/// <summary>A mention of any kind with its tokens.</summary>
internal readonly record struct Placed<T>(T Mention, int First, int End)
    where T : Mention;
