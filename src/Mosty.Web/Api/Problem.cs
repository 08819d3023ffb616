using Microsoft.AspNetCore.Mvc;

namespace Mosty.Web.Api;

/// <summary>What is wrong with a request, as RFC 9457 has it.</summary>
public static class Problem
{
    public const string MediaType = "application/problem+json";

    /// <param name="allowed">What could stand there instead.</param>
    public static IResult Parameter(string name, string detail, IEnumerable<string>? allowed = null)
    {
        var problem = new ProblemDetails { Type = TypeOf("bad-parameter"), Title = "A parameter cannot be understood", Status = 400, Detail = detail };
        problem.Extensions["parameter"] = name;
        if (allowed is not null)
            problem.Extensions["allowed"] = allowed.ToList();
        return Results.Json(problem, contentType: MediaType, statusCode: 400);
    }

    public static IResult Missing(string detail) => Of(404, detail);

    public static IResult Of(int status, string? detail = null) => Results.Json(Details(status, detail), contentType: MediaType, statusCode: status);

    private static ProblemDetails Details(int status, string? detail) => status switch
    {
        404 => new ProblemDetails { Type = TypeOf("not-here"), Title = "There is no such thing here", Status = status, Detail = detail },
        405 => new ProblemDetails { Type = TypeOf("read-only"), Title = "This interface can only be read from", Status = status, Detail = detail },
        429 => new ProblemDetails { Type = TypeOf("too-many-requests"), Title = "Too many requests in a short time", Status = status, Detail = detail },
        >= 500 => new ProblemDetails { Type = TypeOf("failed"), Title = "Something went wrong on our side", Status = status, Detail = detail },
        _ => new ProblemDetails { Type = "about:blank", Title = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status), Status = status, Detail = detail },
    };

    // Each is explained under its name on the page on open data.
    private static string TypeOf(string problem) => "/en/data#" + problem;
}
