using System.Text;

namespace Mosty.Web.Data;

/// <summary>An answer that is written piece by piece, so that a register of any size never lies in memory as a whole.</summary>
/// <param name="mediaType">With its charset, where it is text.</param>
/// <param name="fileName">Under which a browser keeps it; null to show it.</param>
public sealed class Download(string mediaType, string? fileName, IEnumerable<string> pieces, bool byteOrderMark = false) : IResult
{
    private const int Chunk = 64 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = mediaType;
        if (fileName is not null)
            response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return;
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: byteOrderMark);
        await using var writer = new StreamWriter(response.Body, encoding, Chunk, leaveOpen: true);
        foreach (var piece in pieces)
        {
            httpContext.RequestAborted.ThrowIfCancellationRequested();
            await writer.WriteAsync(piece);
        }

        // On disposal a writer may write again, and servers forbid what is not asynchronous.
        await writer.FlushAsync(httpContext.RequestAborted);
    }
}
