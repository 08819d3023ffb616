using System.Security.Cryptography;
using System.Text;

namespace Mosty.Evaluation.Damage;

/// <summary>Chance that falls the same way every time: SplitMix64 (Steele, Lea, Flood 2014), begun with the document's name and the kind of damage.</summary>
internal sealed class DamageRandom(string document, DamageKind kind)
{
    private ulong state = BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{document}")));

    /// <summary>True with this probability.</summary>
    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    /// <summary>From <paramref name="least"/> to below <paramref name="below"/>.</summary>
    public int Between(int least, int below) => least + (int)(Next() % (ulong)(below - least));

    public T Of<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count)];

    private ulong Next()
    {
        unchecked
        {
            var z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
