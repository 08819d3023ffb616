using Mosty.Knowledge;
using Mosty.Timelines;

namespace Mosty.Web.Site;

/// <summary>The office's span: longer without contact, and the water rises.</summary>
public sealed class QuietSpan(KnowledgeFile knowledge)
{
    public int Months { get; } = StandingRules.Open(knowledge, "default").QuietAfterMonths;
}
