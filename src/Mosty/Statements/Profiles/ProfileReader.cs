using System.Globalization;
using Mosty.Mentions;
using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Profiles;

/// <summary>Dated facts about a partner that are no events: seat, population, area, neighbours, sectors, trade, official site.</summary>
internal static class ProfileReader
{
    public static IReadOnlyList<ProfileReading> Read(Scene scene)
    {
        var facts = new List<ProfileReading>();
        foreach (var view in scene.Sentences)
        {
            foreach (var hit in view.Hits)
                if (hit.Name.StartsWith(Words.ProfilePrefix, StringComparison.Ordinal))
                    facts.AddRange(Facts(scene, view, hit));
            if (SiteReader.Site(scene, view) is { } site)
                facts.Add(site);
        }

        return [.. facts.DistinctBy(f => (f.Place, f.Property, f.Value))];
    }

    private static IEnumerable<ProfileReading> Facts(Scene scene, SentenceView view, Hit hit)
    {
        var property = hit.Name[Words.ProfilePrefix.Length..];
        if (property == "seat")
        {
            if (Seat(scene, view, hit) is { } seat)
                yield return Fact(scene, view, seat.Place, "seat", seat.Town, null);
            yield break;
        }

        if (Subject(scene, view, hit, property) is not { } place)
            yield break;
        switch (property)
        {
            case "neighbours":
                foreach (var naming in view.Namings.Where(n => n.IsName && n.First >= hit.First && n.Key != place && Keys.Country(n.Key) != Keys.Country(place)).DistinctBy(n => n.Key))
                    yield return Fact(scene, view, place, "neighbour", naming.Key, null);
                break;
            case "population":
                if (NumberReader.Near(scene, view, hit, 100m) is { } people)
                    yield return Fact(scene, view, place, "population", people.ToString(CultureInfo.InvariantCulture), "people");
                break;
            case "area":
                if (NumberReader.Near(scene, view, hit, 1m) is { } area)
                    yield return Fact(scene, view, place, "area", area.ToString(CultureInfo.InvariantCulture), "km2");
                break;
            case "trade":
                foreach (var amount in view.Amounts.Where(a => a.First >= hit.First))
                    yield return Fact(scene, view, place, "trade", amount.Mention.Value.ToString("0.####", CultureInfo.InvariantCulture), amount.Mention.Unit);
                break;
            default:
                foreach (var sector in view.Family(Words.FieldPrefix, hit.First, view.End))
                    yield return Fact(scene, view, place, "sector", sector, null);
                break;
        }
    }

    /// <summary>The town nearest to the word for a seat, and the foreign region or country it is the seat of.</summary>
    private static (string Place, string Town)? Seat(Scene scene, SentenceView view, Hit hit)
    {
        var town = view.Namings.Where(n => n.IsName && Keys.IsLocal(n.Key) && n.First >= hit.First - 4 && n.First <= hit.End + 12 && scene.IsForeign(n.Key)).OrderBy(n => Math.Abs(n.First - hit.End)).FirstOrDefault()?.Key;
        if (town is null)
            return null;
        var place = view.Namings.Select(n => n.Key).Concat(view.Section?.Partners ?? []).Concat(view.Focus).FirstOrDefault(k => Keys.IsRegion(k) && Keys.Country(k) == Keys.Country(town));
        return place is null ? null : (place, town);
    }

    /// <summary>Whom the fact is of: the foreign territory named in the sentence, else the one the text speaks of. Our own figures are no partner's.</summary>
    private static string? Subject(Scene scene, SentenceView view, Hit hit, string property)
    {
        var named = view.Namings.Where(n => n.IsName && !n.Qualifies && n is { IsWeak: false } && n.First < hit.End + 6).ToList();
        if (named.Count > 0 && property is not "trade")
            return named.Find(n => scene.Home is null || scene.IsForeign(n.Key)) is { } foreign && named[0].First >= foreign.First ? foreign.Key : null;
        return view.Section?.Partners.FirstOrDefault() ?? (view.Focus.Count > 0 ? view.Focus[0] : null);
    }

    private static ProfileReading Fact(Scene scene, SentenceView view, string place, string property, string value, string? unit)
    {
        var clause = new Clause(scene, view, view.First, view.End, view.First, view.First + 1);
        var quote = QuoteChooser.Choose(clause);
        var date = view.Dates.Count > 0 ? view.Dates[0].Mention.Value : scene.Context.Published;
        return new ProfileReading(place, property, value, unit, date, quote.Of(scene.Text), scene.Context.Document.PageAt(quote.Start), quote.Start, quote.End);
    }
}
