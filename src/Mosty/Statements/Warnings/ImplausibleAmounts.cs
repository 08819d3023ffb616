using System.Globalization;
using Mosty.Mentions;
using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;
using Mosty.Territories;

namespace Mosty.Statements.Warnings;

/// <summary>
/// Trade or investment that the economies of the countries cannot bear: most often millions written as billions.
/// A region or a city has no more than its country.
/// </summary>
internal static class ImplausibleAmounts
{
    /// <summary>Two countries trade with each other at most half of the smaller one's product; with one of the largest economies some reach nearly all of it (Mongolia and China: 0.8).</summary>
    private const decimal ShareOfSmaller = 0.5m;

    /// <summary>From this product on a country may be nearly the only partner of a small one. US dollars.</summary>
    private const decimal Dominant = 2_000_000_000_000m;

    /// <summary>All foreign trade of a country: the most open ones that are no places of transit reach 1.9 times their product.</summary>
    private const decimal ShareOfOne = 3m;

    private enum Figure { Other, Trade, Investment }

    public static IEnumerable<WarningReading> Find(Scene scene)
    {
        foreach (var view in scene.Sentences)
        {
            if (view.Amounts.Count == 0 || !(view.Has(Words.TradeFigure) || view.Has(Words.Investment)) || view.Namings.Exists(n => Keys.IsNetwork(n.Key)))
                continue;
            foreach (var amount in view.Amounts)
                if (scene.Context.Gazetteer.Facts.InDollars(amount.Mention.Value, amount.Mention.Unit) is { } dollars && Limit(scene, view, amount) is { } limit && dollars > limit.Dollars)
                    yield return WarningReader.Warning(
                        scene, "implausible-amount",
                        string.Create(CultureInfo.InvariantCulture, $"{dollars / 1_000_000_000m:0.#} billion US dollars: {limit.Text}"),
                        scene.SpanOf(view.First, view.End).Length <= QuoteChooser.Longest ? scene.SpanOf(view.First, view.End) : amount.Mention.Span);
        }
    }

    /// <summary>The most that the figure can be, and why; null where nobody can tell.</summary>
    private static (decimal Dollars, string Text)? Limit(Scene scene, SentenceView view, Placed<AmountMention> amount) => FigureOf(view, amount) switch
    {
        Figure.Trade => TradeLimit(scene, view),
        Figure.Investment => InvestmentLimit(scene, view),
        _ => null,
    };

    /// <summary>What an amount counts: the nearest of the words for it; of the words for a product, a budget or a debt any that stands nearer.</summary>
    private static Figure FigureOf(SentenceView view, Placed<AmountMention> amount) =>
        view.Of(Words.TradeFigure, Words.Investment, Words.OtherFigure).OrderBy(h => h.First >= amount.End ? h.First - amount.End : amount.First - h.End)
            .ThenBy(h => h.Name == Words.OtherFigure ? 0 : 1).Select(h => h.Name).FirstOrDefault() switch
        {
            Words.TradeFigure => Figure.Trade,
            Words.Investment => Figure.Investment,
            _ => Figure.Other,
        };

    private static (decimal, string)? TradeLimit(Scene scene, SentenceView view)
    {
        var countries = view.Namings.Select(n => Keys.Country(n.Key)).ToHashSet(StringComparer.Ordinal);
        if (countries.Count == 0)
            return null;
        var compound = view.Namings.Exists(n => n.Mention.Form == TerritoryForm.Adjective && n.First > view.First && scene.Tokens[n.First - 1].Is("-"));
        var mutual = compound || view.Has(Words.Mutual) || view.Namings.Exists(n => n.Role is Role.With or Role.Between or Role.To);
        // "Mutual trade with X": the other side is who speaks.
        if (mutual && countries.Count == 1 && scene.Home is { } home && !Keys.IsNetwork(home))
            countries.Add(Keys.Country(home));
        var economies = countries.Select(c => (Country: c, Dollars: Economy(scene, c))).OrderByDescending(e => e.Dollars).ToList();
        if (economies.Exists(e => e.Dollars is null))
            return null;
        var (first, second) = (economies[0], economies.Count > 1 ? economies[1] : default);
        // Of several countries without a word that ties them each may have a figure of its own.
        if (!mutual || second.Country is null)
            return Product(first.Dollars!.Value, ShareOfOne) is { } all ? (all, $"three times the economy of {first.Country} is {Told(all)}") : null;
        return Product(second.Dollars!.Value, first.Dollars >= Dominant ? 1 : ShareOfSmaller) is { } most
            ? (most, $"{first.Country} and {second.Country} can hardly trade more than {Told(most)}, as the economy of {second.Country} is {Told(second.Dollars.Value)} in {TerritoryFacts.Year}") : null;
    }

    /// <summary>Nobody invests in a country more than its whole product.</summary>
    private static (decimal, string)? InvestmentLimit(Scene scene, SentenceView view)
    {
        var targets = view.Namings.Where(n => n.IsName && (n.Role is Role.In or Role.To || view.Has(Words.At, n.First - 1, n.First))).Select(n => Keys.Country(n.Key)).Distinct(StringComparer.Ordinal)
            .Select(c => (Country: c, Dollars: Economy(scene, c))).OrderByDescending(e => e.Dollars).ToList();
        return targets.Count > 0 && targets.TrueForAll(t => t.Dollars is not null) && Product(targets[0].Dollars!.Value, 1) is { } most
            ? (most, $"the whole economy of {targets[0].Country} is {Told(most)} in {TerritoryFacts.Year}") : null;
    }

    /// <summary>A place of transit bounds no trade.</summary>
    private static decimal? Economy(Scene scene, string country) =>
        scene.Context.Gazetteer.Facts is var facts && facts.IsTransit(country) ? decimal.MaxValue : facts.EconomyOf(country);

    private static decimal? Product(decimal economy, decimal share) => economy == decimal.MaxValue ? null : economy * share;

    private static string Told(decimal dollars) => string.Create(CultureInfo.InvariantCulture, $"{dollars / 1_000_000_000m:0.#} billion");
}
