using Mosty.Web.Site;

var builder = WebApplication.CreateBuilder(args);
builder.AddSettings();
builder.AddPortal();

var app = builder.Build();
app.UsePortal();
app.MapPortal();
app.Run();

/// <summary>The entry point, named so that tests can host the site.</summary>
public partial class Program;
