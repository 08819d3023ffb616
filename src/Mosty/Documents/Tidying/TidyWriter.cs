using System.Text;

namespace Mosty.Documents.Tidying;

/// <summary>Writes a tidied text, character by character, with the place in the source each stands for.</summary>
internal sealed class TidyWriter(string source)
{
    private readonly StringBuilder text = new(source.Length);
    private readonly List<int> starts = new(source.Length);
    private readonly List<int> ends = new(source.Length);

    public void Keep(int at) => Put(source[at], at, at + 1);

    public void Keep(int from, int to)
    {
        for (var i = from; i < to; i++)
            Keep(i);
    }

    /// <summary>A character in the place of the source's [from, to).</summary>
    public void Put(char c, int from, int to)
    {
        text.Append(c);
        starts.Add(from);
        ends.Add(to);
    }

    /// <summary>A character that the source does not have, at the end of what was written last.</summary>
    public void Insert(char c) => Put(c, ends.Count > 0 ? ends[^1] : 0, ends.Count > 0 ? ends[^1] : 0);

    public TidiedText Done() => new(text.ToString(), [.. starts], [.. ends]);
}
