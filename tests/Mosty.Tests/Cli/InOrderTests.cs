using Mosty.Cli;

namespace Mosty.Tests.Cli;

public sealed class InOrderTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_come_in_the_order_of_the_input()
    {
        var got = new List<int>();
        await foreach (var n in InOrder.Select(Enumerable.Range(0, 50), (i, _) => Slow(i, 50 - i), 4, Cancel))
            got.Add(n);
        got.ShouldBe(Enumerable.Range(0, 50).ToList());
    }

    [Theory]
    [InlineData("work")]
    [InlineData("input")]
    [InlineData("taker")]
    public async Task When_something_breaks_no_work_goes_on(string where)
    {
        var atWork = 0;
        var thrown = await Should.ThrowAsync<InvalidOperationException>(async () =>
        {
            await foreach (var n in InOrder.Select(Input(where), Work, 4, Cancel))
                if (where == "taker" && n == 5)
                    throw new InvalidOperationException(where);
        });
        thrown.Message.ShouldBe(where);
        Volatile.Read(ref atWork).ShouldBe(0);

        int Work(int i, CancellationToken stop)
        {
            Interlocked.Increment(ref atWork);
            try
            {
                return where == "work" && i == 5 ? throw new InvalidOperationException(where) : Slow(i, 20);
            }
            finally
            {
                Interlocked.Decrement(ref atWork);
            }
        }
    }

    private static IEnumerable<int> Input(string where)
    {
        for (var i = 0; i < 40; i++)
            yield return where == "input" && i == 20 ? throw new InvalidOperationException(where) : i;
    }

    private static int Slow(int i, int milliseconds)
    {
        Thread.Sleep(milliseconds);
        return i;
    }
}
