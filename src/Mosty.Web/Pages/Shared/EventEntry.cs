using Mosty.Timelines;

namespace Mosty.Web.Pages.Shared;

/// <summary>An entry of "what happened".</summary>
/// <param name="AsOf">A plan after this day lies ahead.</param>
public sealed record EventEntry(TimelineEvent Event, IReadOnlyList<InstrumentLife> Instruments, DateOnly AsOf);
