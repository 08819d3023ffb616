using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>From a day on, a value with its reasons, until the next step.</summary>
internal sealed record Step(DateOnly From, Formal Formal, IReadOnlyList<Reason> Because, IReadOnlyList<Cause> Causes)
{
    public Step(DateOnly from, Formal formal, params Reason[] because)
        : this(from, formal, because, [])
    {
    }
}
