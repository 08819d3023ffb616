using FsCheck;
using FsCheck.Fluent;
using Mosty.Mentions;

namespace Mosty.Tests.Mentions;

/// <summary>Whatever the text, reading it throws nothing, and every mention is a piece of it.</summary>
public class AnyTextIsRead
{
    /// <summary>Scraps that dates, names and sentences are made of: put together at random they reach the odd corners.</summary>
    private static readonly string[] Scraps =
    [
        "2004", "31", "12.", "1998–2002", "-", "–", "/", ".", ",", " ", " ", " ", "\n", "\n\n", "?", "!", "„", "”", "(", ")", "\u00A0", "\u00AD", "r.", "roku", "maja", "března", "Juni",
        "May", "II", "półroczu", "br.", "tego samego roku", "prezydent", "Jan", "Novák", "Müller", "J.", "pan", "H.E.", "von", "Szpital", "univerzita", "nr", "mln", "zł", "%", "$", "1 000",
        "a", "i", "do", "až", "bis", "st", "99999", "0", "Č. j.", "XXIV/1/2", "Warszawa", "Cz\u030C", "\uD83D\uDE00", "\uFFFD", "•", "*", "Strona 1/2", "środa,",
        "l2.", "2O12", "'98", "05.06.04", "12/05/", "XII", "jesienią", "Herbst", "około", "kolem", "dwudziestego", "piątego", "twenty", "fifth", "od", "bis zum", "a", "Q3", "kwartał", "Dz. U.", "poz.",
    ];

    [Fact]
    public void Scraps_of_text() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Scraps)).Select(s => string.Join("", s)).ToArbitrary(), IsGrounded));

    [Fact]
    public void Any_characters() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll<string>(ArbMap.Default.ArbFor<string>(), IsGrounded));

    private static bool IsGrounded(string? text)
    {
        foreach (var language in (ReadOnlySpan<string>)["pl", "cs", "sk", "de", "en"])
        {
            var context = TextAtHand.Context(language, text ?? "");
            var mentions = MentionReader.Read(context);
            IEnumerable<Mention> all =
                [.. mentions.Dates, .. mentions.RelativeDates, .. mentions.People, .. mentions.Organisations, .. mentions.Instruments, .. mentions.References, .. mentions.Amounts, .. mentions.DateProblems];
            foreach (var mention in all)
                if (mention.Span.Start < 0 || mention.Span.IsEmpty || mention.Span.End > context.Text.Length)
                    return false;
            if (mentions.Dates.Any(d => PartialDate.Parse(d.Value.Value) != d.Value || d.Value.Plain != d.Value || d.Edtf is { } e && e.Plain != d.Value) || mentions.People.Any(p => string.IsNullOrWhiteSpace(p.Name)))
                return false;
            if (context.Sentences.Sum(s => s.Tokens.End.Value - s.Tokens.Start.Value) != context.Tokens.Count)
                return false;
        }

        return true;
    }
}
