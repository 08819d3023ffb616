using System.Buffers;
using System.Text;

namespace Mosty.Tests.Documents;

/// <summary>Whatever breaks inside the reading of one document is that document's failure; giving up is not.</summary>
public sealed class Mistakes_of_ours
{
    private static readonly Pipeline Pipeline = new(Reading.Knowledge, Reading.Reader);

    [Fact]
    public void become_a_failure_that_says_what_to_do()
    {
        var failure = Pipeline.Read(Breaking(), new ReadOptions(), TestContext.Current.CancellationToken).Failure.ShouldNotBeNull();
        failure.Code.ShouldBe("internal-error");
        failure.Reason.ShouldContain("the memory is gone");
        failure.Remedy.ShouldContain("report");
    }

    [Fact]
    public void are_told_apart_from_giving_up() =>
        Should.Throw<OperationCanceledException>(() => Pipeline.Read(new SourceFile("a.txt", "Brno"u8.ToArray()), new ReadOptions(), new CancellationToken(canceled: true)));

    /// <summary>Bytes that can be looked at once, for their hash, and break whoever looks again.</summary>
    private static SourceFile Breaking() => new("a.txt", new OneLook(Encoding.UTF8.GetBytes("Brno, 3. 5. 2012")).Memory);

    private sealed class OneLook(byte[] bytes) : MemoryManager<byte>
    {
        private int looks;

        public override Memory<byte> Memory => CreateMemory(bytes.Length);

        public override Span<byte> GetSpan() => looks++ == 0 ? bytes : throw new InvalidOperationException("the memory is gone");

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
