using System.Text.RegularExpressions;
using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Rule 1 on terms: an end is the source's own, else computed with its working shown; tacit renewal counts when stated and no party's law excludes it.</summary>
internal static partial class TermRule
{
    /// <param name="Day">First day no longer in force.</param>
    /// <param name="Tacit">True when it then prolongs itself in silence.</param>
    /// <param name="Excluded">Country whose law excludes that it does; null for none.</param>
    public sealed record End(DateOnly Day, bool Tacit, string? Excluded, string? Renewal, Reason Reason)
    {
        public IEnumerable<Step> Steps(Formal living, IReadOnlyList<Reason> standing, IEnumerable<Evidence> sources)
        {
            if (Day == DateOnly.MaxValue)
                return [];
            if (Tacit)
                return [new Step(Day, living, [.. standing, Reason, Because.Of("tacit-renewal", sources, ("date", PartialDate.Of(Day).Value), ("words", Renewal))], [])];
            Reason[] excluded = Excluded is null ? [] : [Because.Of("tacit-renewal-excluded", sources, ("country", Excluded))];
            return [new Step(Day, Formal.Expired, [Reason, .. excluded, Because.Of("expired", sources, ("date", PartialDate.Of(Day.AddDays(-1)).Value))], [])];
        }
    }

    /// <summary>Null where no source states a term or an end.</summary>
    public static End? EndOf(IEnumerable<PlacedEvent> acts, DateOnly from, PartnershipFile file, StandingRules rules)
    {
        var told = acts.ToList();
        var sources = told.SelectMany(a => a.Sources).ToList();
        var until = told.Select(a => a.Told(s => s.Until)).FirstOrDefault(d => d is not null);
        var term = told.Select(a => a.Told(s => s.Term)).FirstOrDefault(d => d is not null);
        var computed = from > DateOnly.MinValue ? Duration.Parse(term)?.After(from) : null;
        if (until is null && computed is null)
            return null;
        var day = until is not null ? DayAfter(until.Last) : computed!.Value;
        var reason = until is not null
            ? Because.Of("term-stated", sources, ("until", until.Value))
            : Because.Of("term-computed", sources, ("from", PartialDate.Of(from).Value), ("term", term), ("until", PartialDate.Of(day.AddDays(-1)).Value));
        var renewal = told.Select(a => a.Told(s => s.Renewal)).FirstOrDefault(r => r is not null);
        var tacit = renewal is not null && (rules.Words.IsTacit(renewal) || Duration.Parse(renewal) is not null || EnglishTacit().IsMatch(renewal));
        var excluded = tacit ? file.Parties.Select(ProvenContact.Country).FirstOrDefault(c => rules.NoTacitRenewal.TryGetValue(c, out var since) && since <= day) : null;
        return new End(day, tacit && excluded is null, excluded, renewal, reason);
    }

    /// <summary>The source's own end against the one computed from its term: a conflict when they are more than a month apart.</summary>
    public static Conflict? Disagreement(Deck deck)
    {
        foreach (var act in deck.Conclusions.Concat(deck.Renewals))
        {
            if (act.Told(s => s.Until) is not { } until || act.Told(s => s.Term) is not { } term)
                continue;
            var from = act.Told(s => s.Effective)?.First ?? act.From;
            if (from == DateOnly.MinValue || Duration.Parse(term)?.After(from) is not { } computed || computed == DateOnly.MaxValue)
                continue;
            if (computed > DayAfter(until.Last).AddDays(31) || computed < until.First.AddDays(-31))
                return new Conflict("term-differs",
                    Because.Values(("stated", until.Value), ("computed", PartialDate.Of(computed.AddDays(-1)).Value), ("term", term)), act.Sources);
        }

        return null;
    }

    private static DateOnly DayAfter(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);

    [GeneratedRegex("^tacit", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex EnglishTacit();
}
