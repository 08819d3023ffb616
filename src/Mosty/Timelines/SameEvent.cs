using Mosty.Languages;
using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Whether two sources tell of one event.</summary>
/// <param name="words">To know the kind of instrument from its title.</param>
/// <remarks>Keeps what it makes of a quote: with hundreds of statements on one partnership each is compared with each. Not thread-safe.</remarks>
internal sealed class SameEvent(RuleWords words)
{
    private readonly Dictionary<string, HashSet<string>> tokens = new(ReferenceEqualityComparer.Instance);

    // Two papers that date one signing differently are days or weeks apart, not years: a later signing is another.
    private const int DisagreementDays = 92;

    /// <summary>Same kind, parties and stated date: one event beyond doubt.</summary>
    public bool Surely(Evidence a, Evidence b) =>
        a.Statement.Date is not null && a.Statement.Date == b.Statement.Date && Alike(a, b) && (SameDocument(a, b) ? SameTitle(a, b) : true);

    /// <summary>Compatible or disagreeing dates: one event if no other is as near.</summary>
    public bool Perhaps(Evidence a, Evidence b)
    {
        var isAct = a.Statement.Kind is StatementKind.Agreement or StatementKind.Termination;
        // Most pairs are of different days, and that is the quickest to see.
        if (!isAct && a.Statement.Date is { } first && b.Statement.Date is { } second && !Overlap(first, second))
            return false;
        if (SameDocument(a, b) || !Alike(a, b))
            return false;
        return (a.Statement.Date, b.Statement.Date) switch
        {
            ({ } x, { } y) => Overlap(x, y) || (isAct && SameType(a, b) && Apart(x, y) <= DisagreementDays) || (isAct && SameNumber(a, b)),
            (null, null) => LikeQuotes(a.Statement.Quote, b.Statement.Quote),
            _ => (isAct && SameType(a, b)) || LikeQuotes(a.Statement.Quote, b.Statement.Quote),
        };
    }

    private bool Alike(Evidence a, Evidence b)
    {
        var (s, t) = (a.Statement, b.Statement);
        return s.Kind == t.Kind && ActFamily.Of(s) == ActFamily.Of(t) && s.Kind != StatementKind.State
            && (s.Level ?? Level.Territory) == (t.Level ?? Level.Territory)
            && (Within(s.Parties, t.Parties) || Within(t.Parties, s.Parties))
            && (s.Institutions.Count == 0 || t.Institutions.Count == 0 || s.Institutions.Any(i => t.Institutions.Any(j => Folding.Fold(i) == Folding.Fold(j))))
            && (s.Number is null || t.Number is null || SameNumber(a, b))
            && (!SameDocument(a, b) || SameType(a, b));
    }

    private static bool SameDocument(Evidence a, Evidence b) => a.Source.Sha256 == b.Source.Sha256;

    private static bool SameTitle(Evidence a, Evidence b) =>
        a.Statement.Title is not { } x || b.Statement.Title is not { } y || Folding.Fold(x) == Folding.Fold(y);

    private static bool SameNumber(Evidence a, Evidence b) => a.Statement.Number is { } n && n == b.Statement.Number;

    private bool SameType(Evidence a, Evidence b) =>
        InstrumentType.Of(a.Statement, words) is not { } x || InstrumentType.Of(b.Statement, words) is not { } y || x == y;

    private static bool Within(IReadOnlyList<string> inner, IReadOnlyList<string> outer) => inner.All(p => outer.Contains(p, StringComparer.Ordinal));

    private static bool Overlap(PartialDate x, PartialDate y) => x.First <= y.Last && y.First <= x.Last;

    private static int Apart(PartialDate x, PartialDate y) =>
        Math.Max(0, Math.Max(x.First.DayNumber - y.Last.DayNumber, y.First.DayNumber - x.Last.DayNumber));

    // Share of common words among all: four in five is the same sentence printed twice.
    private bool LikeQuotes(string a, string b)
    {
        var (x, y) = (Tokens(a), Tokens(b));
        if (Math.Min(x.Count, y.Count) * 5 < Math.Max(x.Count, y.Count) * 4)
            return false;
        var common = x.Count(y.Contains);
        return x.Count >= 3 && common * 5 >= (x.Count + y.Count - common) * 4;
    }

    private HashSet<string> Tokens(string text)
    {
        if (!tokens.TryGetValue(text, out var known))
            tokens.Add(text, known = [.. Folding.Fold(text).Split([' ', '\n', '\r', '\t', ',', '.', ';', ':', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries)]);
        return known;
    }
}
