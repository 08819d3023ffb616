namespace Mosty.Documents;

/// <summary>How much of one file is read at most. Papers of an office lie far below; what is beyond is a mistake or an attack.</summary>
/// <param name="Bytes">Of a file.</param>
/// <param name="Pages">Of a PDF or a TIFF.</param>
/// <param name="Pixels">Of one decoded image: 100 million is a page of A4 at 950 dpi.</param>
/// <param name="ArchiveMembers">Of a ZIP.</param>
/// <param name="ArchiveBytes">Of all members of a ZIP, unpacked.</param>
/// <param name="ArchiveRatio">Unpacked to packed size of a member of more than a megabyte; text packs 10 : 1 at best, XML 30 : 1.</param>
/// <param name="ArchiveDepth">ZIPs within ZIPs.</param>
/// <param name="Time">For one run of an external program over one document.</param>
/// <param name="Memory">Bytes of address space for one external program.</param>
public sealed record ReadLimits(
    long Bytes = 100L << 20,
    int Pages = 2000,
    long Pixels = 100_000_000,
    int ArchiveMembers = 10_000,
    long ArchiveBytes = 1L << 30,
    int ArchiveRatio = 200,
    int ArchiveDepth = 3,
    TimeSpan? Time = null,
    long Memory = 2L << 30)
{
    public static ReadLimits Default { get; } = new();

    public TimeSpan TimeLimit => Time ?? TimeSpan.FromMinutes(2);
}
