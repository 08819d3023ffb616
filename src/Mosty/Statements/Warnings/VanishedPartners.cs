using System.Globalization;
using Mosty.Mentions;
using Mosty.Statements.Rules;
using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;
using Mosty.Territories;

namespace Mosty.Statements.Warnings;

/// <summary>An event dated when a party that the text names did not exist: no longer, or not yet. Either the date is wrong, or another unit was meant.</summary>
internal static class VanishedPartners
{
    public const string Code = "vanished-partner";

    /// <summary>Each party once, for the first such event.</summary>
    public static IEnumerable<WarningReading> Find(Scene scene, IReadOnlyList<Draft> events, IReadOnlyList<PartnershipReading> partnerships)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var dated = events.Where(e => e.DateTold && IsMutual(e.Statement) && e.Statement.Date is not null).Select(e => (Date: e.Statement.Date!, e.Statement.Parties, e.Statement.Span))
            .Concat(partnerships.Where(p => p.Since is not null).Select(p => (Date: p.Since!, p.Parties, Span: new TextSpan(p.Start, p.End))));
        foreach (var (date, parties, span) in dated.OrderBy(d => d.Span.Start))
            foreach (var party in parties)
                if (scene.Context.Gazetteer.Facts.LifetimeOf(party) is { } life && !life.Touches(date.First, date.Last) && IsNamed(scene, party, span, life) && told.Add(party))
                    yield return WarningReader.Warning(scene, Code, Text(scene.Context.Gazetteer, party, life, date), span);
    }

    /// <summary>What takes two that exist. An end may come when one of them is gone.</summary>
    private static bool IsMutual(Statement statement) =>
        statement.Kind is StatementKind.Visit or StatementKind.Meeting or StatementKind.Letter or StatementKind.Contact or StatementKind.Membership
        || statement is { Kind: StatementKind.Agreement, Act: not (Act.Prepared or Act.Proposed) };

    /// <summary>
    /// The sentence itself names the unit, and not as "the former", "today's"; one that is called like a landscape stands there with the word for its kind.
    /// </summary>
    private static bool IsNamed(Scene scene, string party, TextSpan span, Lifetime life)
    {
        var named = false;
        foreach (var view in scene.Sentences.Where(v => v.Sentence.Span.Start < span.End && v.Sentence.Span.End > span.Start))
        {
            if (view.Has(Words.Former))
                return false;
            named |= view.Namings.Exists(n => n.Key == party && n.IsName && !n.Mention.InOrganisation && (!life.IsLandscape || HasType(scene, n)));
        }

        return named;
    }

    private static bool HasType(Scene scene, Naming naming)
    {
        var types = TerritoryLexicon.Of(scene.Context.Lexicon).Types;
        for (var i = naming.First; i < naming.End; i++)
            if (types.ContainsKey(scene.Tokens[i].Folded))
                return true;
        return false;
    }

    private static string Text(Gazetteer gazetteer, string party, Lifetime life, PartialDate date)
    {
        var (before, after) = (life.Spans.LastOrDefault(s => s.Until < date.First), life.Spans.FirstOrDefault(s => s.From > date.Last));
        var text = $"{date}: {party} did not exist";
        if (before != default)
            text += string.Create(CultureInfo.InvariantCulture, $"; it was there until {before.Until:yyyy-MM-dd}") + (gazetteer.Find(party)?.Successor is { } successor ? $", then {successor}" : "");
        if (after != default)
            text += string.Create(CultureInfo.InvariantCulture, $"; it is there since {after.From:yyyy-MM-dd}") + (gazetteer.PredecessorsOf(party) is { Count: > 0 } older ? $", before it {string.Join(", ", older)}" : "");
        return text;
    }
}
