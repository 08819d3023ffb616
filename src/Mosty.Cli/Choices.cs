using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace Mosty.Cli;

/// <summary>Options whose values are names of our own: dates, standings.</summary>
internal static class Choices
{
    /// <summary>A day as YYYY-MM-DD; anything else is wrong use.</summary>
    public static Option<DateOnly?> Day(string name, string description)
    {
        var option = new Option<DateOnly?>(name) { Description = description, HelpName = "DATE" };
        option.CustomParser = given =>
        {
            if (DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            given.AddError($"{given.Tokens[0].Value} is no date; write it as 2024-06-30.");
            return null;
        };
        return option;
    }

    /// <summary>One or several members of an enumeration, written in_force or in-force, separated by commas or by repeating the option.</summary>
    public static Option<T[]> Several<T>(string name, string description) where T : struct, Enum => Several<T>(name, description, all: null);

    /// <summary>The same; <c>all</c> stands for every member.</summary>
    public static Option<T[]> SeveralOrAll<T>(string name, string description) where T : struct, Enum => Several<T>(name, description, all: "all");

    private static Option<T[]> Several<T>(string name, string description, string? all) where T : struct, Enum
    {
        var names = Enum.GetValues<T>().ToDictionary(v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()), StringComparer.OrdinalIgnoreCase);
        var option = new Option<T[]>(name)
        {
            Description = $"{description}: {string.Join(", ", names.Keys)}",
            HelpName = "NAME",
            Arity = ArgumentArity.OneOrMore,
        };
        option.CustomParser = given =>
        {
            var chosen = new List<T>();
            foreach (var word in given.Tokens.SelectMany(t => t.Value.Split(',')))
            {
                if (names.TryGetValue(word.Replace('-', '_'), out var value))
                    chosen.Add(value);
                else if (all is not null && string.Equals(word, all, StringComparison.OrdinalIgnoreCase))
                    chosen.AddRange(names.Values);
                else
                    given.AddError($"{name} knows no '{word}'; it knows {string.Join(", ", names.Keys)}.");
            }

            return [.. chosen.Distinct()];
        };
        return option;
    }
}
