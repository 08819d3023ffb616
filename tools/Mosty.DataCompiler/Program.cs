using Mosty.DataCompiler;
using Mosty.DataCompiler.Territories;
using Mosty.Knowledge;

// Compiles data/ into one knowledge file. Usage: Mosty.DataCompiler DATA_FOLDER OUTPUT_FILE
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Mosty.DataCompiler DATA_FOLDER OUTPUT_FILE");
    return 2;
}

var (data, output) = (args[0], args[1]);
var problems = new List<string>();
var sections = new List<KeyValuePair<string, byte[]>>();
sections.AddRange(YamlSections.Compile(Path.Combine(data, "languages"), "languages", problems));
sections.Add(TerritorySection.Compile(data, sections, problems, out var territories));
sections.Add(PlausibilitySection.Compile(data, key => territories.Find(key) is not null, problems));
sections.AddRange(YamlSections.Compile(Path.Combine(data, "people"), "people", problems));
sections.AddRange(YamlSections.Compile(Path.Combine(data, "interface"), "interface", problems));
sections.AddRange(YamlSections.Compile(Path.Combine(data, "standing"), "standing", problems));
sections.AddRange(YamlSections.Compile(Path.Combine(data, "news"), "news", problems));
sections.AddRange(YamlSections.Compile(Path.Combine(data, "evaluation"), "evaluation", problems));
if (problems.Count > 0)
{
    foreach (var problem in problems)
        Console.Error.WriteLine("error: " + problem);
    return 1;
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
var draft = output + ".tmp";
KnowledgeFile.Write(draft, sections);
File.Move(draft, output, overwrite: true);
Console.WriteLine($"{output}: {sections.Count} sections, {new FileInfo(output).Length:N0} bytes");
return 0;
