namespace Mosty.Web.Api;

/// <summary>Marks addresses that programs read: errors are told as problem details, and what they cost is counted.</summary>
/// <param name="Cost">Requests that one counts for.</param>
public sealed record MachineAddress(int Cost);

/// <summary>Sees to it that a program never gets a page for people in answer: neither for an address that is not there nor for a failure of ours.</summary>
public sealed partial class MachineAnswers(RequestDelegate next, ILogger<MachineAnswers> logger)
{
    public async Task Invoke(HttpContext http)
    {
        var forPrograms = http.GetEndpoint()?.Metadata.GetMetadata<MachineAddress>() is not null || http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        if (!forPrograms)
        {
            await next(http);
            return;
        }

        try
        {
            await next(http);
        }
        catch (Exception failure) when (!http.Response.HasStarted && failure is not OperationCanceledException)
        {
            Failed(failure, http.Request.Path);
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        if (http.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null })
            await Problem.Of(http.Response.StatusCode).ExecuteAsync(http);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} failed")]
    private partial void Failed(Exception failure, string path);
}
