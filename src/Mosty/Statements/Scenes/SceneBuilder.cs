using Mosty.Documents;
using Mosty.Mentions;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>Lays mentions and triggers on the sentences, finds headings, and follows whom the text speaks of.</summary>
internal static class SceneBuilder
{
    /// <summary>This many words with lost letters and the text counts as damaged throughout.</summary>
    private const int DamagedFrom = 3;

    public static Scene Build(ReadingContext context, DocumentMentions mentions, string? home)
    {
        var lexicon = TriggerLexicon.Of(context.Lexicon);
        var damaged = context.Tokens.Count(t => t.HasLostLetter) >= DamagedFrom;
        var places = new Cursor<TerritoryMention>(mentions.Territories);
        var dates = new Cursor<DateMention>(mentions.Dates);
        var relative = new Cursor<DateMention>(mentions.RelativeDates);
        var people = new Cursor<PersonMention>(mentions.People);
        var organisations = new Cursor<OrganisationMention>(mentions.Organisations);
        var amounts = new Cursor<AmountMention>(mentions.Amounts);
        var views = new List<SentenceView>(context.Sentences.Count);
        var dated = -1;
        foreach (var sentence in damaged ? Rejoined(context) : context.Sentences)
        {
            var (first, end) = (sentence.Tokens.Start.Value, sentence.Tokens.End.Value);
            if (first >= end)
                continue;
            var hits = lexicon.Find(context.Tokens, first, end, damaged);
            views.Add(new SentenceView
            {
                Index = views.Count,
                Sentence = sentence,
                First = first,
                End = end,
                Hits = hits,
                Namings = NamingReader.Read(context, places.Take(context, sentence), hits),
                Dates = dates.Take(context, sentence),
                RelativeDates = relative.Take(context, sentence),
                People = people.Take(context, sentence),
                Organisations = organisations.Take(context, sentence),
                Amounts = amounts.Take(context, sentence),
                DatedBefore = dated,
            });
            dated = views[^1].Dates.Count > 0 ? views.Count - 1 : dated;
        }

        var scene = new Scene { Context = context, Mentions = mentions, Sentences = views, Home = home, IsDamaged = damaged };
        Headings.Mark(scene);
        Resolutions.Mark(scene);
        SurveyReader.Mark(scene);
        FocusReader.Follow(scene);
        return scene;
    }

    /// <summary>In a damaged text a word's lost last letter looks like the end of a question: what follows belongs to the same sentence.</summary>
    private static List<Sentence> Rejoined(ReadingContext context)
    {
        var joined = new List<Sentence>();
        foreach (var sentence in context.Sentences)
        {
            var last = joined.Count > 0 ? joined[^1] : default;
            if (joined.Count > 0 && last.Block == sentence.Block && last.Tokens.End.Value is > 0 and var end && context.Tokens[end - 1].Folded.EndsWith('?') && !context.Tokens[end - 1].SpaceBefore)
                joined[^1] = new Sentence(last.Span.Union(sentence.Span), last.Tokens.Start..sentence.Tokens.End, last.Block);
            else
                joined.Add(sentence);
        }

        return joined;
    }

    /// <summary>Walks a list of mentions once, in step with the sentences.</summary>
    private sealed class Cursor<T>(IReadOnlyList<T> mentions)
        where T : Mention
    {
        private readonly T[] ordered = [.. mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)];
        private int next;

        public List<Placed<T>> Take(ReadingContext context, Sentence sentence)
        {
            var taken = new List<Placed<T>>();
            while (next < ordered.Length && ordered[next].Span.Start < sentence.Span.Start)
                next++;
            var token = sentence.Tokens.Start.Value;
            var last = sentence.Tokens.End.Value;
            for (; next < ordered.Length && ordered[next].Span.Start < sentence.Span.End; next++)
            {
                var span = ordered[next].Span;
                while (token < last - 1 && context.Tokens[token].Span.End <= span.Start)
                    token++;
                var end = token + 1;
                while (end < last && context.Tokens[end].Span.Start < span.End)
                    end++;
                taken.Add(new Placed<T>(ordered[next], token, end));
            }

            return taken;
        }
    }
}
