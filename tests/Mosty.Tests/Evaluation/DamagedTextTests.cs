using Mosty.Evaluation.Damage;
using Mosty.Knowledge;

namespace Mosty.Tests.Evaluation;

public sealed class DamagedTextTests
{
    private const string Text =
        """
        Město Brno a jeho zahraniční partneři

        Dne 3. 5. 2012 podepsal primátor města v Brně dohodu o partnerské spolupráci s městem Lvov, kterou předtím schválila zastupitelstva obou měst.
        Delegace z Kalocsy přijela v září 2014 na tři dny. Polské województwo wysłało list, ale odpowiedź nie nadeszła; Straße und Grüße blieben.

        Lvov      | Ukrajina  | 2012
        """;

    private static readonly Damager Damager = new(KnowledgeFile.Open());

    public static TheoryData<DamageKind> Kinds => new(Enum.GetValues<DamageKind>());

    /// <summary>What a kind of damage must leave in the text, as a part of it.</summary>
    public static TheoryData<DamageKind, string> Marks => new()
    {
        { DamageKind.LostLetters, "?" },
        { DamageKind.NoBreakSpaces, "3.\u00A05.\u00A02012" },
        { DamageKind.Decomposed, "pr\u030Cijela" },
        { DamageKind.MixedCodePages, "odpowiedĽ" },
        { DamageKind.BrokenWords, "-\n" },
        { DamageKind.PageBreaks, "\f" },
        { DamageKind.TwoColumns, "partneři" + "         " },
        { DamageKind.DoubledGlyphs, "MMěěssttoo BBrrnnoo" },
        { DamageKind.Capitals, "STRASSE UND GRÜSSE" },
        { DamageKind.NoDiacritics, "prijela v zari 2014" },
        { DamageKind.NoDiacritics, "wyslalo list" },
    };

    [Theory]
    [MemberData(nameof(Marks))]
    public void Damage_looks_as_it_does_in_offices(DamageKind kind, string mark) => Damage(kind, Text).Text.ShouldContain(mark);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_document_is_damaged_the_same_way(DamageKind kind)
    {
        Damage(kind, Text).Text.ShouldBe(Damage(kind, Text).Text);
        Damage(kind, Text).Text.ShouldNotBe(Text);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_unit_knows_where_it_comes_from(DamageKind kind)
    {
        var damaged = Damage(kind, Text);
        damaged.Origins.Count.ShouldBe(damaged.Text.Length);
        damaged.Origins.ShouldAllBe(o => o >= -1 && o < Text.Length);
        // No word is lost: each letter and figure went somewhere, but the second of two that were taken for one.
        var gone = Enumerable.Range(0, Text.Length).Where(i => char.IsLetterOrDigit(Text[i])).Except(damaged.Origins).ToList();
        (kind == DamageKind.Ocr ? gone.Where(i => i == 0 || !damaged.Origins.Contains(i - 1)) : gone).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_text_of_nothing_and_one_of_blank_lines_survive(DamageKind kind)
    {
        Damage(kind, "").Text.ShouldBeEmpty();
        Damage(kind, "\n\n \n").Origins.ShouldAllBe(o => o < 4);
    }

    [Fact]
    public void Utf8_taken_for_a_code_page_can_be_taken_back()
    {
        var text = Damage(DamageKind.WrongCodePage, Text).Text;
        var pages = new[] { "windows-1250", "windows-1252" }.Select(p => System.Text.CodePagesEncodingProvider.Instance.GetEncoding(p)!);
        pages.Select(p => System.Text.Encoding.UTF8.GetString(p.GetBytes(text))).ShouldContain(Text);
    }

    private static DamagedText Damage(DamageKind kind, string text) => Damager.Apply(kind, "brno", text, "cs");
}
