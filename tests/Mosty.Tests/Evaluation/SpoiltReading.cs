using System.Text.Json.Nodes;

namespace Mosty.Tests.Evaluation;

/// <summary>A good reading made wrong at random, so that every rule of scoring is met.</summary>
internal static class SpoiltReading
{
    private static readonly string[] Lists = ["places", "dates", "people", "statements", "partnerships"];

    public static string Of(string gold, Random random)
    {
        var reading = JsonNode.Parse(gold)!.AsObject();
        foreach (var name in Lists)
        {
            var items = reading[name]?.AsArray().Select(i => i!.DeepClone().AsObject()).ToList() ?? [];
            var spoilt = new JsonArray();
            foreach (var item in items.OrderBy(_ => random.Next()))
                for (var times = random.Next(6) switch { 0 => 0, 1 => 2, _ => 1 }; times > 0; times--)
                    spoilt.Add(Spoil(item.DeepClone().AsObject(), items, random));
            reading[name] = spoilt;
        }

        return reading.ToJsonString();
    }

    private static JsonObject Spoil(JsonObject item, List<JsonObject> others, Random random)
    {
        if (random.Next(2) == 0)
            return item;
        var field = item.ElementAt(random.Next(item.Count)).Key;
        var other = others[random.Next(others.Count)];
        switch (random.Next(5))
        {
            case 0:
                item.Remove(field);
                break;
            case 1 when item[field] is JsonArray { Count: > 0 } list:
                list.RemoveAt(random.Next(list.Count));
                break;
            case 2 when item[field] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 3:
                item[field] = text[random.Next(text.Length / 2)..^random.Next(text.Length / 3)];
                break;
            case 3 when item[field] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 3:
                item[field] = text[..^2] + "x" + text[^1];
                break;
            default:
                item[field] = other[field]?.DeepClone();
                break;
        }

        // Null is no way to leave a field out.
        foreach (var empty in item.Where(f => f.Value is null).Select(f => f.Key).ToList())
            item.Remove(empty);
        return item;
    }
}
