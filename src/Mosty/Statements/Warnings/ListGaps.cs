using System.Globalization;
using Mosty.Mentions;
using Mosty.Statements.Scenes;

namespace Mosty.Statements.Warnings;

/// <summary>A numbered list that leaves numbers out: something was lost, or never there.</summary>
internal static class ListGaps
{
    private const int ShortestList = 4;

    public static IEnumerable<WarningReading> Find(Scene scene)
    {
        var list = new List<(int Number, int Token)>();
        for (var i = 0; i <= scene.Tokens.Count; i++)
        {
            // Past the last token the list that is open ends.
            var number = i < scene.Tokens.Count ? NumberAt(scene.Tokens, i) : int.MinValue;
            if (number is not { } next)
                continue;
            // The list goes on while its numbers grow by little.
            if (list.Count > 0 && (next <= list[^1].Number || next > list[^1].Number + 3))
            {
                if (Gap(scene, list) is { } gap)
                    yield return gap;
                list.Clear();
            }

            if (next > 0 && (list.Count > 0 || next == 1))
                list.Add((next, i));
        }
    }

    private static WarningReading? Gap(Scene scene, List<(int Number, int Token)> list)
    {
        var jumps = list.Zip(list.Skip(1)).Where(p => p.Second.Number != p.First.Number + 1).ToList();
        if (list.Count < ShortestList || jumps.Count == 0)
            return null;
        var text = "the numbered list jumps " + string.Join(" and ", jumps.Select(j => $"from {j.First.Number} to {j.Second.Number}"));
        var sentence = scene.SentenceAt(scene.Tokens[jumps[0].Second.Token].Span.Start);
        return WarningReader.Warning(scene, "list-gap", text, sentence is null ? scene.Tokens[jumps[0].Second.Token].Span : scene.SpanOf(jumps[0].Second.Token, sentence.End));
    }

    /// <summary>"8." or "8)" at the head of a line.</summary>
    private static int? NumberAt(TokenList tokens, int i) =>
        tokens[i] is { Kind: TokenKind.Number, LineBefore: true, Folded.Length: <= 3 } && i + 2 < tokens.Count && (tokens[i + 1].Is(".") || tokens[i + 1].Is(")")) && !tokens[i + 1].SpaceBefore
            && tokens[i + 2] is { Kind: not TokenKind.Number, LineBefore: false }
            ? int.Parse(tokens[i].Folded, CultureInfo.InvariantCulture) : null;
}
