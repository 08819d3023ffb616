using Mosty.Statements.Partnerships;
using Mosty.Statements.Scenes;

namespace Mosty.Statements.Rules;

/// <summary>A row of a list of agreements is an agreement signed on its date: a list of n is n statements.</summary>
internal static class ListRule
{
    public static IEnumerable<Draft> Read(Scene scene, IReadOnlyList<ListedPartner> rows)
    {
        foreach (var row in rows)
        {
            if (row.Date is null || !row.HasPaper)
                continue;
            var clause = new Clause(scene, row.Row, row.Row.First, row.Row.End, row.Row.First, row.Row.End);
            var quote = row.Span.Length <= QuoteChooser.Longest ? row.Span : QuoteChooser.Choose(clause);
            var (signed, until) = Parted(row.Date);
            yield return new Draft(
                new Statement
                {
                    Kind = StatementKind.Agreement,
                    Act = Act.Signed,
                    Date = signed,
                    Until = until,
                    Parties = [row.Owner, row.Partner],
                    Place = row.IsTable ? PlaceAfterDate(row) : null,
                    Confidence = 0.85,
                    Rule = "list",
                    Quote = quote.Of(scene.Text),
                    Page = scene.Context.Document.PageAt(quote.Start),
                    Start = quote.Start,
                    End = quote.End,
                },
                clause,
                PartiesTold: true,
                DateTold: true);
        }
    }

    /// <summary>"At the meeting we got to know these partner regions": those listed took part in the meeting told before.</summary>
    /// <summary>"12.01.2000, X": the town behind the date is where it was signed.</summary>
    private static string? PlaceAfterDate(ListedPartner row) =>
        row.Row.Dates.Count == 0 ? null : row.Row.Namings.FirstOrDefault(n => n.IsName && Keys.IsLocal(n.Key) && n.Key != row.Partner && n.First >= row.Row.Dates[0].End && n.First - row.Row.Dates[0].End <= 2)?.Key;

    public static List<Draft> JoinMeetings(Scene scene, List<Draft> drafts, IReadOnlyList<ListedPartner> rows)
    {
        foreach (var list in rows.GroupBy(r => r.Introduction))
        {
            if (!list.Key.Has(Triggers.Words.Meet))
                continue;
            var at = drafts.FindLastIndex(d => d.Statement is { Kind: StatementKind.Meeting, Date: not null } && d.Clause.View.Index <= list.Key.Index);
            if (at >= 0)
                drafts[at] = drafts[at] with { Statement = drafts[at].Statement with { Parties = [.. drafts[at].Statement.Parties.Append(list.First().Owner).Concat(list.Select(r => r.Partner)).Distinct(StringComparer.Ordinal)] } };
            drafts.RemoveAll(d => d.Clause.View == list.Key && d.Statement is { Kind: StatementKind.Meeting, Date: null });
        }

        return drafts;
    }

    /// <summary>"1995 - 2015" in such a row: signed in the first, ended with the last.</summary>
    private static (PartialDate Signed, PartialDate? Until) Parted(PartialDate date)
    {
        if (!date.IsInterval)
            return (date, null);
        var slash = date.Value.IndexOf('/');
        return (PartialDate.Parse(date.Value[..slash])!, PartialDate.Parse(date.Value[(slash + 1)..]));
    }
}
