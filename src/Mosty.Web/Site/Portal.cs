using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Mosty.Interface;
using Mosty.Knowledge;
using Mosty.Register;
using Mosty.Web.Api;
using Mosty.Web.Data;
using Mosty.Web.Feeds;
using Mosty.Web.Searching;

namespace Mosty.Web.Site;

/// <summary>The public pages: what they need, what every answer carries, and where they lie.</summary>
public static class Portal
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => KnowledgeFile.Open());
        services.AddSingleton(s => RegisterFolder.Open(
            builder.Configuration.DataFolder(), s.GetRequiredService<KnowledgeFile>(), s.GetRequiredService<TimeProvider>(), builder.Configuration[RegisterFolder.DatabaseVariable]));
        services.AddSingleton<PortalLanguages>();
        services.AddSingleton<QuietSpan>();
        services.AddSingleton<NameOrder>();
        services.AddSingleton<ReportLimit>();
        services.AddSingleton<DesignTokens>();
        services.AddSingleton<AccessibilityResults>();
        services.AddUseCases();
        services.AddOpenDataUseCases();
        services.AddApi();
        services.AddHttpContextAccessor();
        services.AddScoped(s => s.GetRequiredService<PortalLanguages>().WordsOf(s.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        services.AddScoped(s => new PageLinks(s.GetRequiredService<Words>().Language));
        services.AddScoped<PageWords>();
        services.AddRazorPages(pages => pages.Conventions.ConfigureFilter(new PageHeaders()));
        services.Configure<RouteOptions>(routes =>
        {
            routes.ConstraintMap.Add("language", typeof(LanguageConstraint));
            routes.ConstraintMap.Add("hash", typeof(HashConstraint));
        });
        // Letters with marks are written as themselves, not as entities.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddResponseCompression(compression => compression.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(DataRoutes.MediaTypes));
    }

    public static void UsePortal(this WebApplication app)
    {
        _ = app.Services.GetRequiredService<RegisterFolder>(); // a folder that cannot be opened is told at the start, not on the first visit
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000" });
        app.UseMiddleware<Negotiation>();
        app.UseRouting();
        app.UseCors();
        app.UseMiddleware<MachineAnswers>();
        app.UseMiddleware<RequestBudget>();
    }

    public static void MapPortal(this WebApplication app)
    {
        app.MapGet("/", FirstVisit.Redirect);
        app.MapGet("/{lang:language}/territories", (PageLinks to) => Results.Redirect(to.Map()));
        app.MapGet("/healthz", () => Results.Text("ok"));
        app.MapGet("/documents/{id:hash}/original", Originals.Download);
        app.MapGet("/documents/{id:hash}/pages/{page:int}.jpg", PageImages.Show);
        app.MapGet("/{lang:language}/search/suggest", Suggestions.Answer).WithMetadata(new MachineAddress(1));
        app.MapApi();
        app.MapApiDescription();
        app.MapData();
        app.MapFeeds();
        app.MapRazorPages();
    }

    private static void AddOpenDataUseCases(this IServiceCollection services) => services
        .AddSingleton<StampRegister>()
        .AddSingleton<WalkRegister>()
        .AddSingleton<ListStatements>()
        .AddSingleton<ListSources>()
        .AddSingleton<ListTerritories>()
        .AddSingleton<ListChanges>()
        .AddSingleton<ListTold>()
        .AddSingleton<CountRevisions>();

    private static void AddUseCases(this IServiceCollection services) => services
        .AddSingleton(s => new ShowFigures(s.GetRequiredService<RegisterFolder>(), publicOnly: true))
        .AddSingleton<ListPartnerships>()
        .AddSingleton(s => new ShowPartnership(s.GetRequiredService<RegisterFolder>(), publicOnly: true))
        .AddSingleton<ShowTerritory>()
        .AddSingleton(s => new ListDocuments(s.GetRequiredService<RegisterFolder>(), publicOnly: true))
        .AddSingleton(s => new ShowDocument(s.GetRequiredService<RegisterFolder>(), publicOnly: true))
        .AddSingleton(s => new ShowPageImage(s.GetRequiredService<RegisterFolder>(), publicOnly: true))
        .AddSingleton<ShowCalendar>()
        .AddSingleton<ShowEvent>()
        .AddSingleton<ShowNamed>()
        .AddSingleton(s => new ShowCoverage(s.GetRequiredService<RegisterFolder>(), publicOnly: true))
        .AddSingleton<NamePartnership>()
        .AddSingleton<FileReport>()
        .AddSingleton<ShowReport>()
        .AddSingleton<SuggestNames>()
        .AddSingleton<CorrectWords>()
        .AddSingleton<SearchNames>()
        .AddSingleton(s => new SearchRegister(s.GetRequiredService<RegisterFolder>(), publicOnly: true));
}
