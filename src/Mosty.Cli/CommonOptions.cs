using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Mosty.Knowledge;
using Mosty.Languages;

namespace Mosty.Cli;

/// <summary>Options that several verbs share.</summary>
internal static partial class CommonOptions
{
    /// <summary>The environment variable that names the register's folder.</summary>
    public const string DataVariable = "MOSTY_DATA";

    public const string DefaultData = "mosty-data";

    public static readonly Option<string?> Data = new("--data")
    {
        Description = $"Folder of the register (default: ${DataVariable}, else ./{DefaultData})",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<string?> Lang = new("--lang")
    {
        Description = "Language of tables and messages: pl, cs, sk, de, en (default: that of $LANG)",
        HelpName = "LANGUAGE",
        Recursive = true,
    };

    public static Option<string?> Home()
    {
        var home = new Option<string?>("--home")
        {
            Description = "Key of the territory that speaks in these documents (PL-24, CZ-51, PL:Chorz\u00F3w); found by reading where not given",
            HelpName = "KEY",
        };
        home.Validators.Add(RequireKey);
        return home;
    }

    /// <summary>The form of a territory's key: CZ, CZ-51, CZ:Brno, PL-14:Nowa.</summary>
    public static void RequireKey(OptionResult given)
    {
        foreach (var key in given.Tokens.Select(t => t.Value).Where(k => !Key().IsMatch(k)))
            given.AddError($"{key} is no key of a territory; keys look like CZ, CZ-51, CZ:Brno.");
    }

    /// <exception cref="WrongUseException">There is no lexicon of the language.</exception>
    public static void RequireLanguage(KnowledgeFile knowledge, string? language)
    {
        if (language is not null && !Lexicon.Available(knowledge).Contains(language))
            throw new WrongUseException($"'{language}' cannot be read; there are {string.Join(", ", Lexicon.Available(knowledge))}");
    }

    public static Option<string?> Language() => new("--language")
    {
        Description = "Language the documents are written in (pl, cs, sk, de, en, uk, fr); found by reading where not given",
        HelpName = "LANGUAGE",
    };

    /// <summary>A choice of output forms; null where none was made.</summary>
    public static Option<string?> Format(string description, params string[] forms)
    {
        var format = new Option<string?>("--format") { Description = description, HelpName = string.Join('|', forms) };
        format.AcceptOnlyFromAmong(forms);
        return format;
    }

    /// <summary>Files and folders; a mistyped option is not taken for one.</summary>
    public static Argument<string[]> Papers(string description, bool required = true)
    {
        var papers = new Argument<string[]>("FILE|FOLDER")
        {
            Description = description,
            Arity = required ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
        };
        papers.Validators.Add(given =>
        {
            foreach (var token in given.Tokens.Select(t => t.Value).Where(t => t.StartsWith('-') && !File.Exists(t)))
                given.AddError($"There is no option {token}.");
        });
        return papers;
    }

    [GeneratedRegex("^[A-Z]{2}(-[A-Z0-9]{1,3})?(:.+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();
}
