using Mosty.Documents;
using Mosty.Documents.Tidying;

namespace Mosty;

/// <summary>A reading of a tidied text, with its quotes and places those of the decoded text. Without a map both texts have the same places.</summary>
internal static class QuotedReading
{
    private const int Longest = Statements.Scenes.QuoteChooser.Longest;

    public static DocumentReading Of(DocumentReading reading, DocumentText document, TidiedText? map)
    {
        return reading with
        {
            Places = [.. reading.Places.Select(p => At(p.Start, p.End) is var (quote, page, span) ? p with { Quote = quote, Page = page, Start = span.Start, End = span.End } : p)],
            Dates = [.. reading.Dates.Select(d => At(d.Start, d.End) is var (quote, page, span) ? d with { Quote = quote, Page = page, Start = span.Start, End = span.End } : d)],
            People = [.. reading.People.Select(p => At(p.Start, p.End) is var (quote, page, span) ? p with { Quote = quote, Page = page, Start = span.Start, End = span.End } : p)],
            Organisations = [.. reading.Organisations.Select(o => At(o.Start, o.End) is var (quote, page, span) ? o with { Quote = quote, Page = page, Start = span.Start, End = span.End } : o)],
            Statements = [.. reading.Statements.Select(s => At(s.Start, s.End, Longest, s.Trigger) is var (quote, page, span) ? s with { Quote = quote, Page = page, Start = span.Start, End = span.End } : s)],
            Partnerships = [.. reading.Partnerships.Select(p => At(p.Start, p.End, Longest) is var (quote, page, span) ? p with { Quote = quote, Page = page, Start = span.Start, End = span.End } : p)],
            Profiles = [.. reading.Profiles.Select(p => At(p.Start, p.End, Longest) is var (quote, page, span) ? p with { Quote = quote, Page = page, Start = span.Start, End = span.End } : p)],
            Warnings = [.. reading.Warnings.Select(w => At(w.Start, w.End, Longest) is var (quote, page, span) ? w with { Quote = quote, Page = page, Start = span.Start, End = span.End } : w)],
        };

        (string Quote, int Page, TextSpan Span) At(int start, int end, int? longest = null, int focus = -1)
        {
            var span = map?.Original(new TextSpan(start, end), longest, focus) ?? new TextSpan(start, end);
            // A letter that was two characters makes a quote longer than it may be.
            if (span.Length > Longest)
                span = new TextSpan(span.Start, span.Start + Longest);
            return (span.Of(document.Text), document.PageAt(span.Start), span);
        }
    }
}
