var app = WebApplication.CreateBuilder(args).Build();
app.Run();

/// <summary>The entry point, named so that tests can host the site.</summary>
public partial class Program;
