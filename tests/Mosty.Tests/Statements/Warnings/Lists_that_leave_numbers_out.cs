namespace Mosty.Tests.Statements.Warnings;

public sealed class Lists_that_leave_numbers_out
{
    private const string Code = "list-gap";

    /// <param name="heads">What stands at the heads of the lines, parted by spaces.</param>
    [Theory]
    [InlineData("1. 2. 4. 5.", "from 2 to 4")]
    [InlineData("1) 2) 5) 6)", "from 2 to 5")]
    [InlineData("1. 3. 4. 6. 7.", "from 1 to 3 and from 4 to 6")]
    // The gap of a list within which another is whole.
    [InlineData("1. 2. 1. 2. 3. 4. 6. 7.", "from 4 to 6")]
    public void Are_warned_of(string heads, string told) =>
        TextReading.Of(Lines(heads), language: "cs").Warnings.Where(w => w.Code == Code).Select(w => w.Text).ShouldHaveSingleItem().ShouldEndWith(told);

    [Theory]
    [InlineData("1. 2. 3. 4. 5.")]
    // Too short to tell, or no list.
    [InlineData("1. 2. 4.")]
    [InlineData("3. 5. 7. 9.")]
    [InlineData("1. 2. 3. 2010.")]
    // Lists within a list, before it and behind it.
    [InlineData("1. 2. 3. 1. 2. 4. 5. 6.")]
    [InlineData("1. 2. 1. 2. 3. 3. 1. 2. 4. 5.")]
    [InlineData("1. 2. 3. 1. 2. 3. 4. 5. 6.")]
    [InlineData("1. 1. 1. 2. 3. 4.")]
    public void Are_not_seen_where_all_numbers_are_there(string heads) =>
        TextReading.Of(Lines(heads), language: "cs").Warnings.Where(w => w.Code == Code).Select(w => w.Text).ShouldBeEmpty();

    [Theory]
    [InlineData("pl", "1. maja 2010 r. przyjęto gości.\n2. maja 2010 r. odbyło się spotkanie.\n4. maja 2010 r. podpisano umowę.\n5. maja 2010 r. goście wyjechali.")]
    [InlineData("cs", "1. května 2010 přijeli hosté.\n2. května 2010 se konalo setkání.\n4. května 2010 byla podepsána smlouva.\n5. května 2010 hosté odjeli.")]
    [InlineData("sk", "1. mája 2010 prišli hostia.\n2. mája 2010 bolo stretnutie.\n4. mája 2010 podpísali zmluvu.\n5. mája 2010 hostia odišli.")]
    [InlineData("de", "1. Mai 2010: Ankunft.\n2. Mai 2010: Treffen.\n4. Mai 2010: Unterzeichnung.\n5. Mai 2010: Abreise.")]
    public void Days_are_no_list(string language, string text) =>
        TextReading.Of(text, language: language).Warnings.Where(w => w.Code == Code).ShouldBeEmpty();

    private static string Lines(string heads) => string.Join('\n', heads.Split(' ').Select((h, i) => $"{h} Bod jednání {(char)('a' + i)}"));
}
