namespace Mosty.Register;

/// <summary>What <c>mosty check</c> verified and what it found wrong.</summary>
/// <param name="Findings">Empty when all is well.</param>
public sealed record CheckReport(int Documents, int Quotes, int Partnerships, IReadOnlyList<Finding> Findings);

/// <param name="Code">Stable: <c>original-missing</c>, <c>original-changed</c>, <c>quote-differs</c>, <c>span-outside</c>,
/// <c>dangling</c>, <c>projection-differs</c>, <c>database</c>.</param>
/// <param name="Subject">The document, statement or row it is about.</param>
/// <param name="Text">One English sentence.</param>
public sealed record Finding(string Code, string Subject, string Text);
