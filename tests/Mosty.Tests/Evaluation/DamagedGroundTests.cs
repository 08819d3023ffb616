using Mosty.Evaluation;
using Mosty.Evaluation.Damage;
using Mosty.Knowledge;

namespace Mosty.Tests.Evaluation;

/// <summary>A quote found in damaged text covers the place of the original that it stems from.</summary>
public sealed class DamagedGroundTests
{
    private const string Original = "V roce 2012 podepsali smlouvu.\nV září přijela delegace na dlouhou návštěvu města.\n";

    [Theory]
    [InlineData(DamageKind.Capitals, "PODEPSALI SMLOUVU")]
    [InlineData(DamageKind.NoDiacritics, "podepsali smlouvu")]
    [InlineData(DamageKind.Decomposed, "podepsali smlouvu")]
    public void The_same_words_are_the_same_place(DamageKind kind, string found)
    {
        var ground = Ground(kind);
        ground.Holds(found).ShouldBeTrue();
        ground.Overlap("podepsali smlouvu", found).ShouldBe(1);
        ground.Overlap("přijela delegace", found).ShouldBe(0);
        ground.Overlap("2012 podepsali", found).ShouldBe(9.0 / 13, 0.001);
    }

    [Fact]
    public void A_quote_that_does_not_stand_in_the_damaged_text_has_no_ground()
    {
        Ground(DamageKind.Capitals).Holds("podepsali").ShouldBeFalse();
        Ground(DamageKind.Capitals).Overlap("podepsali", "podepsali").ShouldBe(0);
    }

    [Fact]
    public void A_quote_across_both_columns_covers_both()
    {
        var damaged = new Damager(KnowledgeFile.Open()).Apply(DamageKind.TwoColumns, "d", Original, "cs");
        var row = damaged.Text.Split('\n')[0];
        row.ShouldContain("smlouvu.     ");
        var ground = new DamagedGround(Original, damaged);
        ground.Overlap("podepsali smlouvu", row).ShouldBe(1);
    }

    [Fact]
    public void What_damage_put_in_is_known()
    {
        var writer = new DamageWriter(Original);
        writer.Insert("DOŠLO 04 -03- 2020\n");
        writer.Keep(0, Original.Length);
        var ground = new DamagedGround(Original, writer.Done());
        ground.IsPutIn("04 -03- 2020").ShouldBeTrue();
        ground.IsPutIn("2012").ShouldBeFalse();
        ground.IsPutIn("1999").ShouldBeFalse();
    }

    [Fact]
    public void A_reader_that_undoes_the_damage_is_measured_on_what_it_made_of_it()
    {
        var damaged = new Damager(KnowledgeFile.Open()).Apply(DamageKind.WrongCodePage, "d", Original, "cs");
        new DamagedGround(Original, damaged.AsDecoded(Original, Original)).Overlap("přijela delegace", "přijela delegace").ShouldBe(1);
        var nearly = Original.Replace("září", "z?ří");
        new DamagedGround(Original, damaged.AsDecoded(Original, nearly)).Overlap("přijela delegace", "přijela delegace").ShouldBe(1);
    }

    [Fact]
    public void A_date_that_damage_put_in_is_no_false_alarm()
    {
        var writer = new DamageWriter(Original);
        writer.Insert("DOŠLO 04 -03- 2020\n");
        writer.Keep(0, Original.Length);
        var gold = GoldReading.Parse("{\"dates\":[{\"value\":\"2012\"}]}");
        var found = FoundReading.Parse("{\"dates\":[{\"value\":\"2012\",\"quote\":\"2012\"},{\"value\":\"2020-03-04\",\"quote\":\"04 -03- 2020\"}]}");
        DocumentScorer.Score("d", gold, found, new DamagedGround(Original, writer.Done())).Measures[Measure.Dates].ShouldBe(new Tally(1, 1, 1));
    }

    private static DamagedGround Ground(DamageKind kind) => new(Original, new Damager(KnowledgeFile.Open()).Apply(kind, "d", Original, "cs"));
}
