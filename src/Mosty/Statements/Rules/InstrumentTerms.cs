using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>What a clause says of an instrument beside its act: title, end of validity, proxy.</summary>
internal static class InstrumentTerms
{
    private const int LongestTitle = 120;

    /// <summary>The words between quotation marks that hold an instrument word.</summary>
    public static string? Title(Clause clause)
    {
        var tokens = clause.Scene.Tokens;
        for (var i = clause.First; i < clause.End; i++)
        {
            if (!IsOpening(tokens[i].Folded))
                continue;
            for (var j = i + 1; j < clause.End; j++)
            {
                if (!IsClosing(tokens[j].Folded))
                    continue;
                var title = clause.Scene.SpanOf(i + 1, j).Of(clause.Scene.Text);
                if (title.Length <= LongestTitle && (clause.View.Has(Words.Instrument, i + 1, j) || clause.View.Has(Words.Instruments, i + 1, j)))
                    return title;
                break;
            }
        }

        return null;
    }

    /// <summary>The end of "1995 - 2015", or a date that the clause gives for the expiry.</summary>
    public static PartialDate? Until(Clause clause)
    {
        if (clause.Hits.Where(h => h.Name == Words.Expire).Select(h => (int?)h.End).FirstOrDefault() is { } end)
            return clause.Dates.Where(d => d.First >= end && d.First - end <= 4).Select(d => d.Mention.Value).FirstOrDefault();
        return null;
    }

    /// <summary>"on behalf of the governor": for whom the person signed, as written.</summary>
    public static string? OnBehalfOf(Clause clause)
    {
        foreach (var hit in clause.Hits)
            if (hit.Name == Words.Proxy && hit.End < clause.End && clause.Scene.Tokens[hit.End].Kind == Mentions.TokenKind.Word)
                return clause.Scene.Tokens[hit.End].Span.Of(clause.Scene.Text);
        return null;
    }

    private static bool IsOpening(string mark) => mark is "\u201E" or "\u201C" or "\"" or "\u00AB";

    private static bool IsClosing(string mark) => mark is "\u201D" or "\u201C" or "\"" or "\u00BB";
}
