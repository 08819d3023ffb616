using Mosty.Evaluation;
using Mosty.Evaluation.Comparison;
using Mosty.Evaluation.Damage;
using Mosty.Interface;
using Mosty.Knowledge;
using Mosty.Register;
using Mosty.Statements;
using Mosty.Territories;
using Mosty.Timelines;

namespace Mosty.Tests.Interface;

/// <summary>data/interface: what one language says, all say.</summary>
public class InterfaceFilesTests
{
    private static readonly KnowledgeFile Knowledge = KnowledgeFile.Open();
    private static readonly Dictionary<string, Words> All = Words.Available(Knowledge).ToDictionary(l => l, l => Words.Open(Knowledge, Gazetteer.Open(Knowledge), l));

    public static TheoryData<string> Languages => [.. Words.Available(Knowledge)];

    [Fact]
    public void Mosty_speaks_five_languages() => Words.Available(Knowledge).ShouldBe(["cs", "de", "en", "pl", "sk"]);

    [Theory, MemberData(nameof(Languages))]
    public void Every_language_has_the_same_keys(string language)
    {
        var (mine, english) = (All[language].Keys.ToHashSet(), All["en"].Keys.ToHashSet());
        mine.Except(english).Order().ShouldBeEmpty($"keys of {language} that English lacks");
        english.Except(mine).Order().ShouldBeEmpty($"keys of English that {language} lacks");
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_sentence_has_the_same_placeholders_in_every_language(string language)
    {
        foreach (var key in All["en"].Keys.Where(k => !k.StartsWith("calendar.", StringComparison.Ordinal)))
            All[language].TemplateOf(key).Placeholders.ShouldBe(All["en"].TemplateOf(key).Placeholders, $"{language}: {key}");
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_plural_has_the_categories_of_its_language(string language)
    {
        var words = All[language];
        var wanted = PluralRule.Categories(words.TemplateOf("plural_rule").Source).Order();
        foreach (var key in words.Keys)
            foreach (var categories in words.TemplateOf(key).PluralCategories)
                categories.Order().ShouldBe(wanted, $"{language}: {key}");
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_category_of_news_has_a_term_and_every_term_its_category(string language) =>
        All[language].Keys.Where(k => k.StartsWith("terms.news_category.", StringComparison.Ordinal)).Select(k => k.Split('.')[2])
            .ShouldBe(Mosty.Register.News.NewsCategories.Open(Knowledge).All, ignoreOrder: true);

    [Theory, MemberData(nameof(Languages))]
    public void Every_member_of_every_enumeration_has_a_term(string language)
    {
        var words = All[language];
        Named<Formal>(words);
        Named<NewsState>(words);
        Named<Mosty.Register.News.NewsAct>(words);
        Named<Activity>(words);
        Named<Policy>(words);
        Named<Cause>(words);
        Named<StatementKind>(words);
        Named<Act>(words);
        Named<PartnershipStatus>(words);
        Named<Outcome>(words);
        Named<Level>(words);
        Named<Rank>(words);
        Named<SourceRank>(words);
        Named<Measure>(words);
        Named<DifferenceKind>(words);
        Named<ReadingPart>(words);
        Named<ChangeKind>(words);
        Named<DamageKind>(words);
        Named<PartyKind>(words);
        Named<Gap>(words);
        Named<ListOrder>(words);
        Named<ReportState>(words);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Sentences_have_the_quotation_marks_of_their_language_and_no_typewriters(string language)
    {
        var (open, close) = language switch { "pl" => ('\u201E', '\u201D'), "en" => ('\u201C', '\u201D'), _ => ('\u201E', '\u201C') };
        foreach (var key in All[language].Keys)
        {
            var sentence = All[language].TemplateOf(key).Source;
            sentence.ShouldNotContain("\"", Case.Sensitive, $"{language}: {key}");
            sentence.Where(c => c is '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB').Select((c, i) => c == (i % 2 == 0 ? open : close)).ShouldAllBe(right => right, $"{language}: {key}");
        }

        All[language].Say("portal.quote.marks", ("words", "x")).ShouldBe($"{open}x{close}");
    }

    [Fact]
    public void What_is_quiet_is_never_called_dormant_and_dormant_is_told_as_a_sources_word()
    {
        foreach (var words in All.Values)
            words.Term(Activity.Quiet).ShouldNotContain(words.Term(Activity.Dormant), Case.Insensitive);
    }

    private static void Named<T>(Words words) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            words.Term(value).ShouldNotBeNullOrWhiteSpace();
    }
}
