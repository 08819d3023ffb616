using Mosty.Languages;
using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Sorts acts and ends to the instruments they are about.</summary>
internal static class DeckBuilder
{
    // A draft is signed within a few years or it was another draft; an approval that came late belongs to the signature before it.
    private const int DraftMonths = 60;
    private const int LateApprovalMonths = 12;

    /// <param name="Loose">Ends of which no instrument is on file.</param>
    public sealed record Decks(IReadOnlyList<Deck> All, IReadOnlyList<PlacedEvent> Loose);

    public static Decks Build(IReadOnlyList<PlacedEvent> events, PartnershipFile file, RuleWords words)
    {
        var own = events.Where(e => e.Event.Through is null).ToList();
        // Where territories themselves are parties, what their institutions signed is theirs alone.
        var institutionsOnly = own.TrueForAll(e => e.Statement.Level == Level.Institution);
        var acts = own.Where(e => e.Event.Kind == StatementKind.Agreement && e.Statement.Act != Act.RenewalOfContacts
            && (institutionsOnly || e.Statement.Level != Level.Institution));
        var decks = new List<Deck>();
        foreach (var act in acts)
            Add(decks, act, file.Parties, words);
        var loose = new List<PlacedEvent>();
        foreach (var end in own.Where(e => e.Event.Kind == StatementKind.Termination && (institutionsOnly || e.Statement.Level != Level.Institution)))
        {
            var meant = Meant(decks, end, words);
            meant.ForEach(d => d.Ends.Add(end));
            if (meant.Count == 0)
                loose.Add(end);
        }

        return new Decks(decks, loose);
    }

    private static void Add(List<Deck> decks, PlacedEvent act, IReadOnlyList<string> parties, RuleWords words)
    {
        var type = act.Sources.Select(e => InstrumentType.Of(e.Statement, words)).FirstOrDefault(t => t is not null);
        bool Fits(Deck d) => type is null || type is "amendment" or "resolution" || d.Type(words) is not { } other || other == type || other == "resolution";
        var draft = decks.FindLast(d => Fits(d) && !Signatures.Of(d.Conclusions, parties).Complete && d.Renewals.Count == 0
            && Duration.Parse($"P{DraftMonths}M")!.Value.After(d.Acts.Max(a => a.To)) >= act.From);
        var signed = decks.FindLast(d => Fits(d) && (d.Conclusions.Count > 0 || d.Renewals.Count > 0));
        switch (ActFamily.Of(act.Statement))
        {
            case "approval" or "preparation" when draft is not null:
                draft.Preparations.Add(act);
                break;
            case "approval" when signed is not null && Duration.Parse($"P{LateApprovalMonths}M")!.Value.After(signed.Acts.Max(a => a.To)) >= act.From:
                signed.Preparations.Add(act);
                break;
            case "approval" or "preparation":
                decks.Add(New(d => d.Preparations, act));
                break;
            case "renewal" when signed is not null:
                signed.Renewals.Add(act);
                break;
            case "renewal":
                decks.Add(New(d => d.Renewals, act));
                break;
            case "conclusion" when type == "amendment" && signed is not null:
                signed.Renewals.Add(act);
                break;
            case "conclusion" when draft is not null:
                draft.Conclusions.Add(act);
                break;
            default:
                decks.Add(New(d => d.Conclusions, act));
                break;
        }
    }

    private static Deck New(Func<Deck, List<PlacedEvent>> list, PlacedEvent act)
    {
        var deck = new Deck();
        list(deck).Add(act);
        return deck;
    }

    /// <summary>By number, else by title, else by kind; else every instrument concluded by then: "the cooperation was ended" ends them all.</summary>
    private static List<Deck> Meant(List<Deck> decks, PlacedEvent end, RuleWords words)
    {
        if (end.Told(s => s.Number) is { } number && decks.FindAll(d => d.Number == number) is { Count: > 0 } numbered)
            return numbered;
        if (end.Told(s => s.Title) is { } title && decks.FindAll(d => d.Title is { } t && Folding.Fold(t) == Folding.Fold(title)) is { Count: > 0 } titled)
            return titled;
        var earlier = decks.FindAll(d => d.Acts.Any(a => a.From <= end.To));
        var possible = earlier.Count > 0 ? earlier : decks;
        var type = end.Sources.Select(e => InstrumentType.Of(e.Statement, words)).FirstOrDefault(t => t is not null);
        return possible.FindAll(d => d.Type(words) == type && type is not null) is { Count: > 0 } typed ? typed : possible;
    }
}
