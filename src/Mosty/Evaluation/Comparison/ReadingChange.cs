namespace Mosty.Evaluation.Comparison;

public enum ChangeKind
{
    /// <summary>Only the new reading says it.</summary>
    Gained,

    /// <summary>Only the old reading said it.</summary>
    Lost,

    /// <summary>Both tell the same event, place, date or name, with other fields.</summary>
    Changed,
}

/// <summary>Where two readings of a document part.</summary>
/// <param name="Item">As the new reading has it; of what is lost, as the old one had it.</param>
/// <param name="Fields">Of what is changed: the fields that differ.</param>
public sealed record ReadingChange(ChangeKind Kind, ReadItem Item, IReadOnlyList<FieldChange> Fields);

/// <param name="Was">Empty where the old reading did not have the field.</param>
/// <param name="Is">Empty where the new reading does not have it.</param>
public sealed record FieldChange(string Field, string Was, string Is);

/// <summary>How many things both readings say, one says alone, or both with a difference.</summary>
public readonly record struct ChangeTally(int Same, int Gained, int Lost, int Changed)
{
    public static ChangeTally operator +(ChangeTally a, ChangeTally b) => new(a.Same + b.Same, a.Gained + b.Gained, a.Lost + b.Lost, a.Changed + b.Changed);

    internal static ChangeTally One(ChangeKind kind) => kind switch
    {
        ChangeKind.Gained => new ChangeTally(0, 1, 0, 0),
        ChangeKind.Lost => new ChangeTally(0, 0, 1, 0),
        _ => new ChangeTally(0, 0, 0, 1),
    };
}
