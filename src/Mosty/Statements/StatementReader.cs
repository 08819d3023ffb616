using Mosty.Mentions;
using Mosty.Statements.Partnerships;
using Mosty.Statements.Profiles;
using Mosty.Statements.Rules;
using Mosty.Statements.Scenes;
using Mosty.Statements.Warnings;

namespace Mosty.Statements;

/// <summary>Mentions → statements, partnerships, profiles, warnings: runs the rules, one file each, and gathers the reading.</summary>
public static class StatementReader
{
    public static DocumentReading Read(ReadingContext context, DocumentMentions mentions, string id, string sha256)
    {
        var home = HomeOf(context, mentions);
        var scene = SceneBuilder.Build(context, mentions, home);
        var rows = PartnerLists.Find(scene).ToList();
        // What only introduces a list tells nothing itself; a dated row of a table tells its one fact.
        var introductions = rows.Where(r => r.Date is not null || r.Introduction.Namings.All(n => n.Key == home)).Select(r => r.Introduction);
        var drafts = EventReader.Read(scene, introductions.Concat(rows.Where(r => r is { Date: not null, IsTable: true } || r is { Date: not null, HasPaper: false }).Select(r => r.Row)).ToHashSet());
        drafts.InsertRange(0, TripReportRule.Read(scene));
        drafts.AddRange(PartnersSince.Read(scene));
        drafts.AddRange(JoinedPartners.Read(scene));
        drafts.AddRange(ListRule.Read(scene, rows, drafts));
        var events = ListRule.JoinMeetings(scene, Retellings.Merge(drafts), rows);
        var grown = GrewFromReader.Find(scene).ToList();
        List<PartnerSighting> sightings =
        [
            .. PartnerPhrases.Find(scene),
            .. HabitualVisits.Find(scene),
            .. grown.Select(g => g.Older),
            .. rows.Where(r => r.Owner is not null).Select(r => new PartnerSighting([r.Owner!, r.Partner], r.Span.Length <= QuoteChooser.Longest ? r.Span : new TextSpan(r.Span.Start, r.Span.Start + QuoteChooser.Longest), null, r.HasPaper ? null : r.Date, true)),
        ];
        var partnerships = PartnershipBuilder.Build(scene, events, sightings, grown);
        return new DocumentReading
        {
            Id = id,
            Sha256 = sha256,
            Engine = Pipeline.Engine,
            Language = context.Lexicon.Language,
            Lexicons = new Dictionary<string, string>(StringComparer.Ordinal) { [context.Lexicon.Language] = context.Lexicon.Version },
            Home = home,
            Published = context.Published,
            Places = MentionList.Places(context, mentions),
            Dates = MentionList.Dates(context, mentions),
            People = MentionList.People(context, mentions),
            Organisations = MentionList.Organisations(context, mentions),
            Statements = [.. events.Select(e => e.Statement with { Confidence = ConfidenceLevel.Of(e.Statement, mentions, home) }).OrderBy(s => s.Start).ThenBy(s => s.Kind).Select(s => s with { Id = ClaimId.Of(sha256, s) }).DistinctBy(s => s.Id, StringComparer.Ordinal)],
            Partnerships = partnerships,
            Profiles = ProfileReader.Read(scene),
            Warnings = WarningReader.Read(scene, events, partnerships),
        };
    }

    private static string? HomeOf(ReadingContext context, DocumentMentions mentions) => context.HomeHint ?? HomeTerritory.Find(context, mentions.Territories);
}
