using System.Text;

namespace Mosty.Tests.Fuzzing;

/// <summary>Damages a document: the same seed gives the same damage.</summary>
internal static class Mutation
{
    private static readonly byte[][] Pieces =
    [
        .. new[] { "?", "\uFFFD", "\0", "\f", "\n", "\n\n", "\t", " | ", "\u00AD", "-\n", "\u0301", "\u200B", "\uFEFF", "\U0001F600", "\u201E", "((((", "31. 2. 2020", "0. 0. 0000", "99.99.9999", "1 - 2 - 3", "<div>", "<!--", "<td colspan=99999>", "&#0;", "]]>", "- " }
            .Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFE, 0xFF],
    ];

    /// <param name="other">Another document, of which parts may be put in.</param>
    public static byte[] Of(ReadOnlySpan<byte> document, ReadOnlySpan<byte> other, int seed)
    {
        var random = new Random(seed);
        var bytes = new List<byte>(document.ToArray());
        for (var steps = random.Next(1, 9); steps > 0; steps--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(bytes.Count - at, 1 << random.Next(10));
            switch (random.Next(7))
            {
                case 0 when bytes.Count > 0:
                    bytes[Math.Min(at, bytes.Count - 1)] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.Slice(from, Math.Min(other.Length - from, 1 << random.Next(10))));
                    break;
                case 4:
                    bytes.Reverse(at, length);
                    break;
                case 5:
                    for (var many = 1 << random.Next(8); many > 0; many--)
                        bytes.InsertRange(at, Pieces[(uint)seed % Pieces.Length]);
                    break;
                default:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
