using Mosty;
using Mosty.Documents;
using Mosty.Knowledge;

// A first loop for developing the reading: Mosty.Cli FILE|FOLDER OUT writes OUT/NAME.json.
using var knowledge = KnowledgeFile.Open();
var pipeline = new Pipeline(knowledge, new DocumentReader(knowledge));
Directory.CreateDirectory(args[1]);
foreach (var path in Directory.Exists(args[0]) ? Directory.GetFiles(args[0]) : [args[0]])
{
    var file = new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path));
    if (pipeline.Read(file, new ReadOptions()).Reading is { } reading)
        File.WriteAllText(Path.Combine(args[1], file.Id + ".json"), ReadingJson.Write(reading));
}

return 0;
