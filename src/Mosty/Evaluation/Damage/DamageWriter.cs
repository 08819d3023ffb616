using System.Text;

namespace Mosty.Evaluation.Damage;

/// <summary>Writes a damaged text and keeps account of where each unit comes from.</summary>
internal sealed class DamageWriter(string original)
{
    private readonly StringBuilder text = new(original.Length + (original.Length / 8));
    private readonly List<int> origins = new(original.Length + (original.Length / 8));

    /// <summary>A unit of the original, unharmed.</summary>
    public void Keep(int index)
    {
        text.Append(original[index]);
        origins.Add(index);
    }

    public void Keep(int from, int to)
    {
        for (var i = from; i < to; i++)
            Keep(i);
    }

    /// <summary>Something else in place of the unit of the original; nothing, where it is lost.</summary>
    public void Put(string instead, int index)
    {
        text.Append(instead);
        for (var i = 0; i < instead.Length; i++)
            origins.Add(index);
    }

    /// <summary>Something that the original does not have.</summary>
    public void Insert(string added) => Put(added, -1);

    public DamagedText Done() => new(text.ToString(), origins);
}
