using Mosty.Register;

namespace Mosty.Tests.Register;

/// <summary>Damage of every kind is found and named.</summary>
public sealed class CheckSpec
{
    [Fact]
    public void A_changed_original_is_found() => Damage("original-changed", register =>
        File.AppendAllText(register.Folder.OriginalOf(Stories.RegionPage().File.Sha256)!, "x"));

    [Fact]
    public void A_missing_original_is_found() => Damage("original-missing", register =>
        File.Delete(register.Folder.OriginalOf(Stories.RegionPage().File.Sha256)!));

    [Theory]
    [InlineData("quote-differs", "update sighting set span_start = span_start + 1, span_end = span_end + 1 where quote like 'A delegation%'")]
    [InlineData("span-outside", "update sighting set span_end = 100000 where quote like 'A delegation%'")]
    [InlineData("dangling", "pragma foreign_keys = off; delete from claim where kind = 'Visit'")]
    [InlineData("projection-differs", "update standing_segment set formal = 'Ended' where formal = 'InForce'")]
    [InlineData("projection-differs", "delete from partnership_row")]
    [InlineData("projection-differs", "delete from search_entry where kind = 'document'")]
    [InlineData("projection-differs", "update reading set text = text || ' more'")]
    public void A_changed_row_is_found(string code, string sql) => Damage(code, register =>
    {
        using var connection = register.Folder.Connect();
        new Sql(connection).Execute(sql).ShouldBeGreaterThan(0);
    });

    private static void Damage(string code, Action<RegisterAtHand> damage)
    {
        using var register = new RegisterAtHand();
        register.AddAccepted(Stories.RegionPage());
        register.Findings().ShouldBeEmpty();
        damage(register);
        register.Findings().ShouldContain(f => f.Code == code);
    }
}
