namespace Mosty.Evaluation.Damage;

/// <summary>A text that was damaged, and where each of its units comes from.</summary>
/// <param name="Origins">For each UTF-16 unit of <paramref name="Text"/> the index in the original of the unit it stands for; -1 for what was put in.</param>
public sealed record DamagedText(string Text, IReadOnlyList<int> Origins)
{
    /// <summary>The text itself, unharmed.</summary>
    public static DamagedText Unharmed(string text) => new(text, [.. Enumerable.Range(0, text.Length)]);

    /// <summary>
    /// The same for the text that a reader decoded. A reader that undoes the damage has another text than the one it was given:
    /// its words are then found again in the original, in order.
    /// </summary>
    public DamagedText AsDecoded(string original, string decoded) =>
        decoded == Text ? this : decoded == original ? Unharmed(original) : new DamagedText(decoded, WordAlignment.Origins(original, decoded));
}
