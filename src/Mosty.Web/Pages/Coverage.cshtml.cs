using Microsoft.AspNetCore.Mvc.RazorPages;
using Mosty.Register;
using Mosty.Timelines;
using Mosty.Web.Site;

namespace Mosty.Web.Pages;

/// <summary>What the register holds and what it lacks, each figure opening its list.</summary>
public sealed class CoverageModel(ShowCoverage show, PageWords words) : PageModel
{
    public CoverageFigures Figures { get; private set; } = null!;

    /// <summary>What is there, as keys of words: the rest of each gap.</summary>
    public IReadOnlyList<(string Key, int Count)> Held { get; private set; } = [];

    public int Quiet => Figures.Activity.GetValueOrDefault(Activity.Quiet);

    public int MostInAYear => Math.Max(1, Figures.ByYear.Max(y => y.Contacts));

    public void OnGet()
    {
        Figures = show.Run();
        Held = [.. new[] { ("with_agreement", Gap.NoAgreement), ("two_sided", Gap.OneSided), ("fresh", Gap.OldPapers), ("checked", Gap.Unseen) }
            .Select(h => (h.Item1, Figures.Partnerships - Figures.Gaps.GetValueOrDefault(h.Item2)))];
    }

    /// <summary>"25 % of 8"; nothing of nothing.</summary>
    public string Share(int part, int all) =>
        all == 0 ? "" : words.Say("coverage.of_all", ("share", Math.Round(100m * part / all)), ("all", all));
}
