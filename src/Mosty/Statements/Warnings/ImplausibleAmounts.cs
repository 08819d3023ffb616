using System.Globalization;
using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Warnings;

/// <summary>A trade figure larger than the trade of any but the largest economies: most often millions written as billions.</summary>
internal static class ImplausibleAmounts
{
    /// <summary>
    /// In units of a hard currency. Only between the largest traders does a pair of countries reach this in a year
    /// (WTO, World Trade Statistics 2023, merchandise trade by partner).
    /// </summary>
    private const decimal LargestUsualTrade = 100_000_000_000m;

    private static readonly string[] HardCurrencies = ["USD", "EUR", "GBP", "CHF"];
    private static readonly string[] LargestTraders = ["US", "CN", "DE", "JP", "NL", "FR", "GB", "IT", "KR", "CA", "MX", "HK", "BE", "IN", "TW"];

    public static IEnumerable<WarningReading> Find(Scene scene)
    {
        foreach (var view in scene.Sentences)
        {
            if (!view.Has(Words.ProfilePrefix + "trade"))
                continue;
            var countries = view.Namings.Select(n => Keys.Country(n.Key)).Append(scene.Home is { } home ? Keys.Country(home) : "").Where(c => c.Length > 0).ToHashSet(StringComparer.Ordinal);
            if (countries.IsSubsetOf(LargestTraders))
                continue;
            foreach (var amount in view.Amounts)
                if (amount.Mention.Value >= LargestUsualTrade && HardCurrencies.Contains(amount.Mention.Unit, StringComparer.Ordinal))
                    yield return WarningReader.Warning(
                        scene, "implausible-amount",
                        string.Create(CultureInfo.InvariantCulture, $"a trade of {amount.Mention.Value / 1_000_000_000m:0.#} billion {amount.Mention.Unit} is more than such countries trade with each other"),
                        scene.SpanOf(view.First, view.End).Length <= QuoteChooser.Longest ? scene.SpanOf(view.First, view.End) : amount.Mention.Span);
        }
    }
}
