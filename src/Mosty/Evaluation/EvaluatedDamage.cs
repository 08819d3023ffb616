using Mosty.Evaluation.Damage;

namespace Mosty.Evaluation;

/// <summary>The score of a document that was damaged.</summary>
/// <param name="Kind">Null for the decoded text unharmed: what the damaged ones are compared with.</param>
public sealed record EvaluatedDamage(DamageKind? Kind, DocumentScore Score);
