using Mosty.Statements.Partnerships;
using Mosty.Statements.Scenes;

namespace Mosty.Statements.Rules;

/// <summary>
/// A list of n is n statements: a row of a list of agreements is an agreement signed on its date, a row of a list of partners with a date
/// a partnership that has lived since then.
/// </summary>
internal static class ListRule
{
    public const string Name = "list";

    /// <param name="told">What the text tells besides: a row without a date only repeats an agreement told there.</param>
    public static IReadOnlyList<Draft> Read(Scene scene, IReadOnlyList<ListedPartner> rows, IReadOnlyList<Draft> told) =>
        [.. Rows(scene, rows).Where(d => d.DateTold || !told.Any(t => t.Statement.Kind == StatementKind.Agreement && t.Statement.Parties.ToHashSet(StringComparer.Ordinal).SetEquals(d.Statement.Parties)))];

    private static IEnumerable<Draft> Rows(Scene scene, IReadOnlyList<ListedPartner> rows)
    {
        foreach (var row in rows)
        {
            var isPaper = row.HasPaper && (row.Date is not null || row.Introduction.Has(Triggers.Words.Sign));
            if (!isPaper && row.Date is null)
                continue;
            var clause = new Clause(scene, row.Row, row.Row.First, row.Row.End, row.Row.First, row.Row.End);
            var quote = row.Span.Length <= QuoteChooser.Longest ? row.Span : QuoteChooser.Choose(clause);
            var (signed, until) = row.Date is null ? (null, null) : Parted(row.Date);
            var statement = new Statement
            {
                Kind = isPaper ? StatementKind.Agreement : StatementKind.State,
                Act = isPaper ? Act.Signed : null,
                Status = isPaper ? null : PartnershipStatus.Active,
                Date = signed,
                Until = isPaper ? until : null,
                // Where nobody says whose list it is, it still tells of the partner.
                Parties = row.Owner is null ? [row.Partner] : [row.Owner, row.Partner],
                Place = isPaper && row.IsTable ? PlaceAfterDate(row) : null,
                Rule = Name,
                Quote = quote.Of(scene.Text),
                Page = scene.Context.Document.PageAt(quote.Start),
                Start = quote.Start,
                End = quote.End,
            };
            yield return new Draft(statement, clause, PartiesTold: true, DateTold: row.Date is not null);
            if (Renewal(row) is { } renewed)
                yield return new Draft(
                    statement with { Kind = StatementKind.Agreement, Act = Act.Renewed, Status = null, Date = renewed, Until = null, Place = null }, clause, PartiesTold: true, DateTold: true);
        }
    }

    /// <summary>"X: since 1961, renewed 1992": the later date of such a row.</summary>
    private static PartialDate? Renewal(ListedPartner row) =>
        row.Row.Dates.Count < 2 ? null : row.Row.Of(Triggers.Words.Renew).Select(h => row.Row.Dates.FirstOrDefault(d => d.First >= h.End && d.Mention.Value != row.Date).Mention?.Value).FirstOrDefault(v => v is not null);

    /// <summary>"12.01.2000, X": the town behind the date is where it was signed.</summary>
    private static string? PlaceAfterDate(ListedPartner row) =>
        row.Row.Dates.Count == 0 ? null : row.Row.Namings.FirstOrDefault(n => n.IsName && Keys.IsLocal(n.Key) && n.Key != row.Partner && n.First >= row.Row.Dates[0].End && n.First - row.Row.Dates[0].End <= 2)?.Key;

    /// <summary>"At the meeting we got to know these partner regions": those listed took part in the meeting told before.</summary>
    public static List<Draft> JoinMeetings(Scene scene, List<Draft> drafts, IReadOnlyList<ListedPartner> rows)
    {
        foreach (var list in rows.GroupBy(r => r.Introduction))
        {
            if (!list.Key.Has(Triggers.Words.Meet))
                continue;
            var at = drafts.FindLastIndex(d => d.Statement is { Kind: StatementKind.Meeting, Date: not null } && d.Clause.View.Index <= list.Key.Index);
            if (at >= 0)
                drafts[at] = drafts[at] with { Statement = drafts[at].Statement with { Parties = [.. drafts[at].Statement.Parties.Concat(list.Select(r => r.Owner).OfType<string>()).Concat(list.Select(r => r.Partner)).Distinct(StringComparer.Ordinal)] } };
            drafts.RemoveAll(d => d.Clause.View == list.Key && d.Statement is { Kind: StatementKind.Meeting, Date: null });
        }

        return drafts;
    }

    /// <summary>"1995 - 2015" in such a row: signed in the first, ended with the last.</summary>
    private static (PartialDate? Signed, PartialDate? Until) Parted(PartialDate date)
    {
        if (!date.IsInterval)
            return (date, null);
        var slash = date.Value.IndexOf('/');
        return (PartialDate.Parse(date.Value[..slash])!, PartialDate.Parse(date.Value[(slash + 1)..]));
    }
}
