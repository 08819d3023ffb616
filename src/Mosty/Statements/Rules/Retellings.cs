using Mosty.Statements.Scenes;

namespace Mosty.Statements.Rules;

/// <summary>
/// One statement per event, not per sentence: an event told twice (headline and body, twice in a text) becomes one,
/// with the more telling quote and every field that either tells.
/// </summary>
internal static class Retellings
{
    /// <summary>An undated telling belongs to a dated one at most this many sentences away.</summary>
    private const int Near = 6;

    /// <summary>One gift told over so many sentences.</summary>
    private const int Gift = 2;

    /// <summary>A report on a journey tells its stops over this many sentences.</summary>
    private const int Journey = 12;

    /// <summary>The lead of a report tells its event, one of the next sentences when it was.</summary>
    private const int Lead = 3;

    public static List<Draft> Merge(IReadOnlyList<Draft> drafts)
    {
        var kept = new List<Draft>();
        var index = new RetellingIndex();
        foreach (var draft in drafts)
        {
            if (draft.Refers && (!draft.PartiesTold || IsToldBefore(kept, draft)))
                continue;
            var same = index.First(draft.Statement, i => IsRetelling(kept[i], draft));
            if (same < 0)
                kept.Add(draft);
            else
                kept[same] = Join(kept[same], draft);
            var at = same < 0 ? kept.Count - 1 : same;
            index.Add(kept[at].Statement, at);
        }

        var bySentence = kept.ToLookup(d => d.Clause.View.Index);
        kept = kept.FindAll(d => !Enumerable.Range(d.Clause.View.Index - Near, 2 * Near + 1).Any(i => bySentence[i].Any(o => IsPartOf(d, o))));
        kept = WithoutMotions(kept);
        // A headline only repeats what the text under it tells.
        var told = kept.Where(d => !d.Clause.View.IsHeading).SelectMany(Sides).ToHashSet();
        kept.RemoveAll(d => d.Clause.View.IsHeading && Sides(d).Any(told.Contains));
        return kept;
    }

    /// <summary>"during this visit": the visit or meeting meant was told in the sentences before.</summary>
    private static bool IsToldBefore(List<Draft> kept, Draft referring)
    {
        for (var i = kept.Count - 1; i >= 0 && referring.Clause.View.Index - kept[i].Clause.View.Index <= Journey; i--)
            if (kept[i].Statement.Kind is StatementKind.Visit or StatementKind.Meeting && Sides(kept[i]).Any(s => Sides(referring).Any(r => r.Country == s.Country)))
                return true;
        return false;
    }

    /// <summary>What kind of event it is, and the countries of the other side.</summary>
    private static IEnumerable<(StatementKind Kind, string Country)> Sides(Draft draft) =>
        draft.Statement.Parties.Where(p => p != draft.Clause.Scene.Home).Select(p => (draft.Statement.Kind, Keys.Country(p)));

    /// <summary>What a resolution takes up, its reasons name again, however far below.</summary>
    private static List<Draft> WithoutMotions(List<Draft> kept)
    {
        var approved = kept.Where(d => d.Statement is { Kind: StatementKind.Agreement, Act: Act.Approved }).ToLookup(d => Set(d.Statement), StringComparer.Ordinal);
        return approved.Count == 0 ? kept : kept.FindAll(d => d.Statement.Kind != StatementKind.Contact || !approved[Set(d.Statement)].Any(a => d.Statement.Date is null || d.Statement.Date == a.Statement.Date));

        static string Set(Statement statement) => string.Join(' ', statement.Parties.Order(StringComparer.Ordinal));
    }

    private static bool IsRetelling(Draft a, Draft b)
    {
        var (x, y) = (a.Statement, b.Statement);
        if (x.Kind != y.Kind || x.Status != y.Status || !AreCompatible(x.Act, y.Act))
            return false;
        // Before the dearer comparison of parties: two days that exclude each other are two events, unless the page repeats its words.
        if (x.Date is not null && y.Date is not null && !Compatible(x.Date, y.Date) && x.Quote != y.Quote)
            return false;
        if (x.Level != y.Level && (Math.Abs(a.Clause.View.Index - b.Clause.View.Index) > Gift || !x.Parties.ToHashSet(StringComparer.Ordinal).SetEquals(y.Parties)))
            return false;
        if (!SameParties(x.Parties, y.Parties) && !IsStop(x, y))
            return false;
        // A page that repeats its lead word for word tells nothing new.
        if (x.Quote == y.Quote)
            return true;
        if (x.Date is not null && y.Date is not null)
            return x.Kind == StatementKind.Letter ? x.Date == y.Date : Compatible(x.Date, y.Date);
        if (a.Clause.View == b.Clause.View)
            return x.Kind is not StatementKind.Agreement || (x.Date is null && y.Date is null);
        var apart = Math.Abs(a.Clause.View.Index - b.Clause.View.Index);
        return x.Kind switch
        {
            StatementKind.State or StatementKind.Termination => true,
            StatementKind.Letter => a.Clause.View.IsHeading || (y.Date is null && apart <= 2),
            StatementKind.Plan => a.Clause.View.IsHeading,
            StatementKind.Result => a.Clause.View.IsHeading || apart <= Gift,
            // One journey with several stops is one visit: what is told after it without a date belongs to it.
            StatementKind.Visit when x.Host is not null && y.Host is not null && Keys.Country(x.Host) != Keys.Country(y.Host) && !a.Clause.View.IsHeading && !b.Clause.View.IsHeading => false,
            StatementKind.Visit => a.Clause.View.IsHeading || b.Clause.View.IsHeading || y.Date is null && apart <= Journey || x.Date is null && y.Date is { IsDay: true } && apart <= Lead,
            StatementKind.Meeting => a.Clause.View.IsHeading || b.Clause.View.IsHeading || (y.Date is null && apart <= 1),
            // "The agreement with X was signed by our mayor": however far, the one signed paper of the same parties.
            StatementKind.Agreement when x is { Act: Act.Signed } && y is { Act: Act.Signed, Date: null } && x.Parties.Count == 2 && x.Parties.ToHashSet(StringComparer.Ordinal).SetEquals(y.Parties) => true,
            _ => a.Clause.View.IsHeading || b.Clause.View.IsHeading || apart <= Near,
        };
    }

    /// <summary>A meeting told as part of a visit, or an ending told beside a denunciation, is no event of its own. Both stand at most <see cref="Near"/> sentences apart.</summary>
    private static bool IsPartOf(Draft part, Draft whole)
    {
        if (part == whole || !SameParties(part.Statement.Parties, whole.Statement.Parties))
            return false;
        // The motion above a resolution and the resolution itself.
        if (part.Statement.Kind == StatementKind.Contact && whole.Statement is { Kind: StatementKind.Agreement, Act: Act.Approved } && whole.Clause.View.Index - part.Clause.View.Index is >= 0 and <= Near)
            return true;
        var (x, y) = (part.Statement, whole.Statement);
        var near = Math.Abs(part.Clause.View.Index - whole.Clause.View.Index) <= 2;
        return (x.Kind, y.Kind) switch
        {
            (StatementKind.Meeting, StatementKind.Plan) => part.Clause.View == whole.Clause.View && !part.DateTold,
            (StatementKind.Meeting, StatementKind.Visit) => (near || (x.Date is null && part.Clause.View.Index > whole.Clause.View.Index && part.Clause.View.Index - whole.Clause.View.Index <= Near))
                && (x.Date is null || x.Date == y.Date) && (x.Place is null || y.Host is null || Keys.Country(x.Place) == Keys.Country(y.Host)),
            (StatementKind.Result, StatementKind.Plan) => part.Clause.View == whole.Clause.View,
            // "it was ended, since hardly anything came of it": the reason.
            (StatementKind.State, StatementKind.Termination) => part.Clause.View == whole.Clause.View && x.Status == PartnershipStatus.Dormant && y.Act is Act.Ended or Act.Denounced or Act.Expired,
            // "to keep it alive is hard, so it stagnates": the worse news is the state.
            (StatementKind.State, StatementKind.State) => part.Clause.View == whole.Clause.View && x.Status == PartnershipStatus.Active && y.Status != PartnershipStatus.Active,
            (StatementKind.Contact, StatementKind.Contact) => part.Clause.View == whole.Clause.View && x.Act is null && y.Act == Act.Declared,
            (StatementKind.Contact or StatementKind.Meeting, StatementKind.Letter) => part.Clause.View == whole.Clause.View && (x.Date is null || x.Date == y.Date),
            (StatementKind.Agreement, StatementKind.Plan) => part.Clause.View == whole.Clause.View && x.Act == Act.Prepared,
            (StatementKind.Contact, StatementKind.Agreement) => part.Clause.View == whole.Clause.View && x.Date == y.Date && x.Act is null,
            (StatementKind.Termination, StatementKind.Termination) => part.Clause.View == whole.Clause.View && x.Act == Act.Suspended && y.Act is Act.Denounced or Act.Ended,
            _ => false,
        };
    }

    private static Draft Join(Draft a, Draft b)
    {
        var (best, other) = Weight(b) > Weight(a) ? (b, a) : (a, b);
        var (x, y) = (best.Statement, other.Statement);
        return best with
        {
            Statement = x with
            {
                Date = Finer(x.Date, y.Date),
                // A stop belongs to the journey that was told before it.
                Parties = a.PartiesTold && a.Statement.Kind == StatementKind.Visit && !SameParties(x.Parties, y.Parties) ? a.Statement.Parties
                    : x.Parties.Count >= y.Parties.Count || best.PartiesTold || best.DateTold ? x.Parties : y.Parties,
                Host = x.Host ?? y.Host,
                Level = x.Level ?? y.Level,
                Place = x.Place ?? y.Place,
                People = [.. x.People.Union(y.People, StringComparer.Ordinal)],
                Fields = [.. x.Fields.Union(y.Fields, StringComparer.Ordinal)],
                Institutions = x.Institutions.Count > 0 ? x.Institutions : y.Institutions,
                Cause = x.Cause is null or Cause.Unstated ? y.Cause ?? x.Cause : x.Cause,
                Outcome = x.Outcome is null or Outcome.Unknown ? y.Outcome ?? x.Outcome : x.Outcome,
                Answered = x.Answered ?? y.Answered,
                Title = x.Title ?? y.Title,
                Until = x.Until ?? y.Until,
                Acts = x.Acts ?? y.Acts ?? PartySides.Of(a, b),
                OnBehalfOf = x.OnBehalfOf ?? y.OnBehalfOf,
                Rank = x.Rank ?? y.Rank,
            },
            PartiesTold = a.PartiesTold || b.PartiesTold,
            DateTold = a.DateTold || b.DateTold,
        };
    }

    private static int Weight(Draft draft) =>
        (draft.DateTold ? 4 : 0) + (draft.PartiesTold ? 2 : 0) + (draft.Statement.Kind == StatementKind.Termination && draft.Clause.HasAny(Triggers.Words.Instrument, Triggers.Words.Instruments) ? 1 : 0) + (draft.Clause.View.IsHeading ? -3 : 0);

    private static PartialDate? Finer(PartialDate? a, PartialDate? b) =>
        a is null ? b : b is null ? a : b.Last.DayNumber - b.First.DayNumber < a.Last.DayNumber - a.First.DayNumber ? b : a;

    /// <summary>A stop on the journey told before: the same countries, no date of its own.</summary>
    private static bool IsStop(Statement journey, Statement stop) =>
        journey.Kind == StatementKind.Visit && stop.Date is null && journey.Parties.Select(Keys.Country).ToHashSet(StringComparer.Ordinal).SetEquals(stop.Parties.Select(Keys.Country));

    /// <summary>Equal, or one lies within the other: "2008" and "4 July 2008".</summary>
    private static bool Compatible(PartialDate a, PartialDate b) => (a.First <= b.First && a.Last >= b.Last) || (b.First <= a.First && b.Last >= a.Last);

    private static bool AreCompatible(Act? a, Act? b) =>
        a == b || (a, b) is (Act.Ended, Act.Denounced) or (Act.Denounced, Act.Ended) or (Act.Signed, Act.Approved) or (Act.Approved, Act.Signed) or (Act.Signed, Act.Initialled) or (Act.Initialled, Act.Signed);

    private static bool SameParties(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var common = 0;
        foreach (var key in a)
            common += b.Contains(key) ? 1 : 0;
        return common == Math.Min(a.Count, b.Count) && common * 2 >= Math.Max(a.Count, b.Count) && common >= 2
            || (common >= 1 && a.Count == b.Count && a.Except(b, StringComparer.Ordinal).Concat(b.Except(a, StringComparer.Ordinal)).ToList() is { Count: 2 } differing
                && Keys.Country(differing[0]) == Keys.Country(differing[1]) && (Keys.IsCountry(differing[0]) || Keys.IsCountry(differing[1])));
    }
}
