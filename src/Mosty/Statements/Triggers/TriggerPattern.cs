using Mosty.Languages;

namespace Mosty.Statements.Triggers;

/// <summary>
/// A pattern of words as data/languages writes it: words in order, each an exact word (<c>list</c>), a stem (<c>podpis*</c>) or an end (<c>*vertrag</c>),
/// alternatives with <c>|</c>; <c>~3</c> lets up to three other tokens stand between, <c>~~3</c> also in the other order; <c>^</c> at the head wants the start of a sentence.
/// </summary>
internal sealed record TriggerPattern(string Name, PatternWord[] Words, bool AtStart)
{
    /// <summary>A pattern whose two sides may stand in either order, as the two that it stands for; any other as it is.</summary>
    public static IEnumerable<string> Orders(string text)
    {
        var parts = text.Split("~~");
        if (parts.Length == 1)
            return [text];
        var space = parts[1].IndexOf(' ');
        var (gap, right) = (parts[1][..space], parts[1][(space + 1)..]);
        return [$"{parts[0]} ~{gap} {right}", $"{right} ~{gap} {parts[0]}"];
    }

    public static TriggerPattern Parse(string name, string text)
    {
        var words = new List<PatternWord>();
        var (gap, atStart) = (0, false);
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] == '~')
            {
                gap = int.Parse(part.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
                continue;
            }

            if (part == "^")
            {
                atStart = true;
                continue;
            }

            words.Add(new PatternWord([.. part.Split('|').Select(Alternative.Parse)], gap));
            gap = 0;
        }

        return new TriggerPattern(name, [.. words], atStart);
    }
}

/// <param name="Gap">How many tokens may stand between the word before and this one.</param>
internal sealed record PatternWord(Alternative[] Alternatives, int Gap);

/// <summary>A folded word, the stem that words begin with, or the end of compounds ("*vertrag": also the word alone).</summary>
internal readonly record struct Alternative(string Folded, bool IsStem, bool IsEnd = false)
{
    public static Alternative Parse(string text) =>
        text.EndsWith('*') ? new(Folding.Fold(text[..^1]), true) : text.StartsWith('*') ? new(Folding.Fold(text[1..]), false, true) : new(Folding.Fold(text), false);

    public bool Matches(string folded) =>
        IsStem ? folded.StartsWith(Folded, StringComparison.Ordinal) : IsEnd ? folded.EndsWith(Folded, StringComparison.Ordinal) : folded == Folded;

    /// <summary>As <see cref="Matches"/>, but for a word with lost letters or letters that scanning confuses.</summary>
    public bool MatchesDamaged(string folded) =>
        DamagedWords.Matches(IsEnd && folded.Length > Folded.Length ? folded[^Folded.Length..] : folded, Folded, IsStem);
}
