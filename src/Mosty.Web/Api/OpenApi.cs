using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.OpenApi;
using Mosty.Web.Data;
using Mosty.Web.Feeds;
using Mosty.Web.Site;

namespace Mosty.Web.Api;

/// <summary>What the interface for programs needs, and its description at /api/v1/openapi.json.</summary>
public static class OpenApi
{
    public const string Name = "v1";

    public static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<PublicAddress>().AddSingleton<Contact>().AddSingleton<Catalogue>().AddSingleton<LinkedData>().AddSingleton<WholeGraph>();
        services.AddScoped<ChangeFeed>().AddScoped<NewsFeed>().AddScoped<EventCalendar>().AddSingleton<Sitemap>();
        services.AddScoped<ApiContext>();
        services.AddCors(cors => cors.AddPolicy(ApiRoutes.OpenToAll, open => open.AllowAnyOrigin().WithMethods(ApiRoutes.Reading)
            .WithHeaders("Accept", "If-None-Match")
            .WithExposedHeaders("ETag", "Link", "Last-Modified", "Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "RateLimit-Policy")));
        // A web server on this machine says who asks and whether it spoke TLS; nobody else is believed.
        services.Configure<ForwardedHeadersOptions>(forwarded => forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.ConfigureHttpJsonOptions(http => Shape(http.SerializerOptions));
        services.AddOpenApi(Name, description =>
        {
            description.ShouldInclude = address => address.GroupName == Name;
            description.AddDocumentTransformer((document, context, _) =>
            {
                var http = context.ApplicationServices.GetRequiredService<IHttpContextAccessor>().HttpContext!;
                document.Info = new OpenApiInfo
                {
                    Title = "Mosty",
                    Version = "1",
                    Description = "The register of partnerships, read-only. Answers carry an ETag; lists are read on by the address of the next page; errors are problem details (RFC 9457).",
                };
                document.Servers = [new OpenApiServer { Url = context.ApplicationServices.GetRequiredService<PublicAddress>().Of(http.Request) }];
                // Asking for the head only is what reading is; told twice, the names of operations would not be unique.
                foreach (var path in document.Paths.Values)
                    path.Operations?.Remove(HttpMethod.Head);
                return Task.CompletedTask;
            });
        });
    }

    public static void MapApiDescription(this WebApplication app) => app.MapOpenApi("/api/{documentName}/openapi.json").RequireCors(ApiRoutes.OpenToAll).WithMetadata(new MachineAddress(5));

    /// <summary>JSON as everywhere in Mosty: camelCase, values in snake_case, what is not known left out, letters as themselves.</summary>
    public static JsonSerializerOptions Shape(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        json.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        return json;
    }
}
