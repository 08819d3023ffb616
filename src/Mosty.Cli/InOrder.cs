namespace Mosty.Cli;

/// <summary>Work on all processors whose results come out in the order of the input.</summary>
internal static class InOrder
{
    /// <summary>At most a few results per processor are held at a time, so the memory needed does not grow with the batch.</summary>
    public static async IAsyncEnumerable<TResult> Select<T, TResult>(
        IEnumerable<T> items, Func<T, TResult> work, int parallelism, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var running = new Queue<Task<TResult>>();
        using var slots = new SemaphoreSlim(parallelism);
        foreach (var item in items)
        {
            running.Enqueue(Task.Run(
                async () =>
                {
                    await slots.WaitAsync(cancel);
                    try
                    {
                        return work(item);
                    }
                    finally
                    {
                        slots.Release();
                    }
                },
                cancel));
            if (running.Count >= 4 * parallelism)
                yield return await running.Dequeue();
        }

        while (running.Count > 0)
            yield return await running.Dequeue();
    }
}
