using System.Security.Cryptography;
using System.Text;
using Mosty.Knowledge;

namespace Mosty.Register;

/// <summary>Names the engine with the tables it reads with: the same bytes under the same name give the same reading.</summary>
internal static class EngineVersion
{
    public static string Of(KnowledgeFile knowledge)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var section in knowledge.SectionNames.Where(IsRead).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(section));
            hash.AppendData(knowledge.Section(section));
        }

        return $"{Pipeline.Engine}+{Convert.ToHexStringLower(hash.GetHashAndReset())[..8]}";
    }

    private static bool IsRead(string section) => !section.StartsWith("interface/", StringComparison.Ordinal) && !section.StartsWith("standing/", StringComparison.Ordinal);
}
