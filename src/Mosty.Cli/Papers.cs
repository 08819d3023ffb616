using Mosty.Documents;

namespace Mosty.Cli;

/// <summary>A document to read, or why it cannot be had.</summary>
/// <param name="Name">As shown to a person: the path given, for a member of an archive <c>archive.zip/member.txt</c>.</param>
internal sealed record Paper(string Name, SourceFile? File, ReadFailure? Failure)
{
    /// <summary>The documents at the paths given, in order, each opened when it is asked for; the members of an archive one by one.</summary>
    public static IEnumerable<Paper> Open(IEnumerable<FoundFile> found)
    {
        foreach (var place in found)
        {
            var (file, failure) = place.Open();
            if (file is null || !Archive.IsArchive(file))
            {
                yield return new Paper(place.Path, file, failure);
                continue;
            }

            var archive = Archive.Expand(file);
            if (archive.Failure is { } broken)
                yield return new Paper(place.Path, null, broken);
            foreach (var member in archive.Members)
                yield return new Paper(member.Name, member, null);
            foreach (var member in archive.Failed)
                yield return new Paper(member.Name, null, member.Failure);
        }
    }
}
