using System.Security.Cryptography;
using System.Text;

namespace Mosty.Register.News;

/// <summary>Reads an item from its files: NAME.md, translations NAME.cs.md beside it, and the pictures that its head names. Says everything that is wrong, not only the first.</summary>
internal sealed class NewsReader(NewsCategories categories, IReadOnlyCollection<string> languages, TimeZoneInfo zone)
{
    public const int LongestTitle = 200, LongestLead = 800, LongestBody = 60_000, LongestAlt = 500, LongestCaption = 500, LongestName = 120, MostPictures = 40;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="main">The file in the language the item was written in.</param>
    /// <param name="beside">The other files of its folder, by name; opened only where they are needed.</param>
    public (NewsDraft? Draft, IReadOnlyList<NewsProblem> Problems) Read(NewsFile main, IReadOnlyDictionary<string, Func<NewsFile>> beside)
    {
        var problems = new List<NewsProblem>();
        var name = main.Name[..^3];
        if (Parse(main, problems) is not { } parsed)
            return (null, problems);
        var head = new HeadReader(main.Name, parsed.Values, 1, problems);
        var id = head.Text("id", 60, required: false) ?? name.ToLowerInvariant();
        if (!IsId(id))
            head.Complain("id", $"'{id}' cannot be part of an address: small letters a to z, digits and single hyphens, 3 to 60 of them; give another with id:");
        var category = head.Text("category", 60);
        if (category is not null && !categories.All.Contains(category))
            head.Complain("category", $"there is no category '{category}'; there are {string.Join(", ", categories.All)}");
        var published = head.Moment("date", zone);
        var (author, office) = (head.Text("author", LongestName, required: false), head.Text("office", LongestName, required: false));
        if (author is null == office is null)
            head.Complain("author", "give either the author (a person) or the office, and not both");
        var language = Language(head, head.Text("language", 2));
        var publish = head.Text("state", 20, required: false) is { } state && IsPublished(head, state);
        var texts = new List<NewsText>();
        if (TextOf(head, main.Name, parsed.Body, language ?? "", problems) is { } original)
            texts.Add(original);
        var (partnerships, events) = (head.Several("partnership"), head.Several("event"));
        var pictures = new PictureReader(beside, main.Name, problems);
        foreach (var picture in head.Each("pictures"))
            pictures.Add(picture, language);
        head.Finish();
        foreach (var file in beside.Keys.Where(k => TranslationOf(k, name) is not null).Order(StringComparer.Ordinal))
            if (Translate(beside[file](), TranslationOf(file, name)!, language, pictures, problems) is { } text)
                texts.Add(text);
        pictures.Finish(texts.Select(t => t.Language));
        return problems.Count > 0 ? (null, problems) : (new NewsDraft(id, category!, published, author ?? office!, office is not null, language!, texts, pictures.Read, partnerships, events, publish), []);
    }

    /// <summary>The language that stands between a translation's name and its ending; null for any other file.</summary>
    public static string? TranslationOf(string file, string name) =>
        file.Length == name.Length + 6 && file.StartsWith(name + ".", StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? file.Substring(name.Length + 1, 2) : null;

    internal static bool IsId(string id) =>
        id is { Length: >= 3 and <= 60 } && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal);

    private NewsText? Translate(NewsFile file, string language, string? original, PictureReader pictures, List<NewsProblem> problems)
    {
        if (Parse(file, problems) is not { } parsed)
            return null;
        var head = new HeadReader(file.Name, parsed.Values, 1, problems);
        if (Language(head, language) is null)
            return null;
        if (language == original)
            head.Complain("title", $"this is a translation into '{language}', the language of the item itself");
        if (head.Text("language", 2, required: false) is { } said && said != language)
            head.Complain("language", $"the file's name says '{language}' and its head '{said}'");
        var text = TextOf(head, file.Name, parsed.Body, language, problems);
        foreach (var picture in head.Each("pictures"))
            pictures.Translate(picture, language);
        head.Finish();
        return text;
    }

    private static FrontMatter? Parse(NewsFile file, List<NewsProblem> problems)
    {
        try
        {
            var (read, problem) = FrontMatter.Of(file.Name, Utf8.GetString(file.Bytes.Span).TrimStart('\uFEFF'));
            if (problem is not null)
                problems.Add(problem);
            return read;
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new NewsProblem(file.Name, 0, "the file is not UTF-8"));
            return null;
        }
    }

    private string? Language(HeadReader head, string? language)
    {
        if (language is null || languages.Contains(language))
            return language;
        head.Complain("language", $"'{language}' is no language of the portal; there are {string.Join(", ", languages)}");
        return null;
    }

    private static bool IsPublished(HeadReader head, string state)
    {
        if (state is not ("published" or "draft"))
            head.Complain("state", $"'{state}' is no state a file can ask for; there are draft and published");
        return state == "published";
    }

    private static NewsText? TextOf(HeadReader head, string file, string body, string language, List<NewsProblem> problems)
    {
        var (title, lead) = (head.Text("title", LongestTitle), head.Text("lead", LongestLead));
        if (body.Length is 0 or > LongestBody)
            problems.Add(new NewsProblem(file, 0, body.Length == 0 ? "there is no text below the head" : $"the text is longer than {LongestBody} letters"));
        return title is null || lead is null ? null : new NewsText(language, title, lead, body);
    }
}

/// <summary>Gathers an item's pictures and what is said of them in each language.</summary>
internal sealed class PictureReader(IReadOnlyDictionary<string, Func<NewsFile>> beside, string main, List<NewsProblem> problems)
{
    private readonly List<(string File, NewsPicture Picture, byte[] Bytes, List<PictureText> Texts)> read = [];

    public IReadOnlyList<(NewsPicture, byte[])> Read => [.. read.Select(r => (r.Picture with { Texts = r.Texts }, r.Bytes))];

    public void Add(HeadReader head, string? language)
    {
        var (file, author, licence) = (head.Text("file", 200), head.Text("author", NewsReader.LongestName), head.Text("licence", NewsReader.LongestName));
        var text = TextOf(head, language ?? "");
        head.Finish();
        if (file is null)
            return;
        if (read.Count >= NewsReader.MostPictures || read.Exists(r => r.File == file))
            head.Complain("file", read.Count >= NewsReader.MostPictures ? $"an item has at most {NewsReader.MostPictures} pictures" : $"'{file}' is named twice");
        else if (!beside.TryGetValue(file, out var open))
            head.Complain("file", $"there is no file '{file}' beside {main}");
        else if (PictureCheck.Read(open().Bytes) is { Problem: { } problem })
            head.Complain("file", $"'{file}' {Words(problem)}");
        else if (PictureCheck.Read(open().Bytes).Picture is { } picture && author is not null && licence is not null && text is not null)
            read.Add((file, new NewsPicture(Convert.ToHexStringLower(SHA256.HashData(picture.Bytes)), picture.MediaType, picture.Width, picture.Height, author, licence, []), picture.Bytes, [text]));
    }

    public void Translate(HeadReader head, string language)
    {
        var file = head.Text("file", 200);
        var text = TextOf(head, language);
        head.Finish();
        if (file is null || text is null)
            return;
        if (read.Find(r => r.File == file).Texts is { } texts && !texts.Exists(t => t.Language == language))
            texts.Add(text);
        else
            head.Complain("file", $"'{file}' is no picture of {main}, or is named twice");
    }

    /// <summary>Every picture must be described in every language.</summary>
    public void Finish(IEnumerable<string> languages)
    {
        foreach (var language in languages)
            foreach (var (file, _, _, texts) in read.Where(r => !r.Texts.Exists(t => t.Language == language)))
                problems.Add(new NewsProblem(main[..^3] + $".{language}.md", 1, $"the picture '{file}' has no alternative text in this language"));
    }

    private static PictureText? TextOf(HeadReader head, string language) =>
        head.Text("alt", NewsReader.LongestAlt) is { } alt ? new PictureText(language, alt, head.Text("caption", NewsReader.LongestCaption, required: false)) : Nothing(head);

    private static PictureText? Nothing(HeadReader head)
    {
        head.Text("caption", NewsReader.LongestCaption, required: false);
        return null;
    }

    private static string Words(PictureProblem problem) => problem switch
    {
        PictureProblem.TooManyBytes => $"is larger than {PictureCheck.MostBytes / 1_000_000} MB; make it smaller",
        PictureProblem.TooManyPixels => $"has more than {PictureCheck.MostPixels / 1_000_000} million pixels; make it smaller",
        PictureProblem.Animated => "moves; only still pictures are shown",
        PictureProblem.Damaged => "is damaged",
        _ => "is no JPEG, PNG or WebP",
    };
}
