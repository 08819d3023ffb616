namespace Mosty.Evaluation.Comparison;

/// <summary>The lists of a reading (docs/reading.md, Form), in the order in which they are told.</summary>
public enum ReadingPart
{
    Statements,
    Partnerships,
    Places,
    Dates,
    People,
    Organisations,
    Profiles,
    Warnings,
}
