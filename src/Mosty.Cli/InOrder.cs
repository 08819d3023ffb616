namespace Mosty.Cli;

/// <summary>Work on all processors whose results come out in the order of the input.</summary>
internal static class InOrder
{
    /// <summary>
    /// At most a few results per processor are held at a time, so the memory needed does not grow with the batch. However it ends, no work is
    /// running any more when it has ended: what the work uses may then be closed.
    /// </summary>
    public static async IAsyncEnumerable<TResult> Select<T, TResult>(
        IEnumerable<T> items, Func<T, CancellationToken, TResult> work, int parallelism, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var running = new Queue<Task<TResult>>();
        using var slots = new SemaphoreSlim(parallelism);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        try
        {
            foreach (var item in items)
            {
                running.Enqueue(Task.Run(() => InSlot(item), stop.Token));
                if (running.Count >= 4 * parallelism)
                    yield return await running.Dequeue();
            }

            while (running.Count > 0)
                yield return await running.Dequeue();
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(running).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        async Task<TResult> InSlot(T item)
        {
            await slots.WaitAsync(stop.Token);
            try
            {
                return work(item, stop.Token);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
