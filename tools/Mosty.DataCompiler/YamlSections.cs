using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Mosty.DataCompiler;

/// <summary>Turns each <c>*.yaml</c> of a folder into a section <c>folder/name</c> of UTF-8 JSON.</summary>
/// <remarks>Plain scalars that are numbers or booleans become such; quoted scalars stay text. Duplicate keys are an error.</remarks>
public static class YamlSections
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IEnumerable<KeyValuePair<string, byte[]>> Compile(string folder, string prefix, List<string> problems)
    {
        if (!Directory.Exists(folder))
            yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (TryCompile(path, problems) is { } json)
                yield return KeyValuePair.Create($"{prefix}/{Path.GetFileNameWithoutExtension(path)}", json);
        }
    }

    private static byte[]? TryCompile(string path, List<string> problems)
    {
        try
        {
            var yaml = new YamlStream();
            using (var text = File.OpenText(path))
                yaml.Load(text);
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer, Options))
                Write(json, yaml.Documents[0].RootNode);
            return buffer.ToArray();
        }
        catch (YamlException e)
        {
            problems.Add($"{path}({e.Start.Line},{e.Start.Column}): {e.Message}");
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlMappingNode map:
                json.WriteStartObject();
                foreach (var (key, value) in map.Children)
                {
                    json.WritePropertyName(((YamlScalarNode)key).Value!);
                    Write(json, value);
                }

                json.WriteEndObject();
                break;
            case YamlSequenceNode list:
                json.WriteStartArray();
                foreach (var item in list.Children)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case YamlScalarNode { Style: ScalarStyle.Plain } scalar:
                WritePlain(json, scalar.Value ?? "");
                break;
            case YamlScalarNode scalar:
                json.WriteStringValue(scalar.Value);
                break;
            default:
                throw new YamlException(node.Start, node.End, "this kind of node is not used here");
        }
    }

    private static void WritePlain(Utf8JsonWriter json, string value)
    {
        if (value is "" or "~" or "null")
            json.WriteNullValue();
        else if (value is "true" or "false")
            json.WriteBooleanValue(value == "true");
        else if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && whole.ToString(CultureInfo.InvariantCulture) == value)
            json.WriteNumberValue(whole);
        else if (value.Contains('.') && decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(value);
    }
}
