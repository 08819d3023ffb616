using Mosty.Mentions;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>The part of a sentence that tells one event: tokens [<paramref name="First"/>, <paramref name="End"/>), around its trigger [<paramref name="TriggerFirst"/>, <paramref name="TriggerEnd"/>).</summary>
internal sealed record Clause(Scene Scene, SentenceView View, int First, int End, int TriggerFirst, int TriggerEnd)
{
    public bool Has(string name) => View.Has(name, First, End);

    public bool HasAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Has(name))
                return true;
        return false;
    }

    public IEnumerable<Naming> Namings => View.Namings.Where(n => n.First >= First && n.First < End);

    public IEnumerable<Placed<DateMention>> Dates => View.Dates.Where(d => d.First >= First && d.First < End);

    public IEnumerable<Placed<PersonMention>> People => View.People.Where(p => p.First >= First && p.First < End);

    public IEnumerable<Placed<OrganisationMention>> Organisations => View.Organisations.Where(o => o.First >= First && o.First < End);

    public IEnumerable<Hit> Hits => View.Hits.Where(h => h.First >= First && h.First < End);

    /// <summary>The same event seen in the whole sentence.</summary>
    public Clause Widened => this with { First = View.First, End = View.End };

    public bool IsWhole => First == View.First && End == View.End;

    /// <summary>True when a word of this name stands at most <paramref name="reach"/> tokens before the trigger.</summary>
    public bool HasBefore(string name, int reach) => View.Has(name, Math.Max(First, TriggerFirst - reach), TriggerFirst);

    public int DistanceTo(int first, int end) => first >= TriggerEnd ? first - TriggerEnd : end <= TriggerFirst ? TriggerFirst - end : 0;
}
