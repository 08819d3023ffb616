using Mosty.Knowledge;

namespace Mosty.Evaluation.Damage;

/// <summary>Turns a text into what offices have. The same document is damaged the same way every time.</summary>
public sealed class Damager(KnowledgeFile knowledge)
{
    private readonly StampLines stamps = StampLines.Open(knowledge);

    /// <param name="document">Its name: two documents are damaged differently.</param>
    /// <param name="language">Of the text; stamps are in it.</param>
    public DamagedText Apply(DamageKind kind, string document, string text, string? language)
    {
        var random = new DamageRandom(document, kind);
        return kind switch
        {
            DamageKind.LostLetters => LetterDamage.Lost(text, random),
            DamageKind.Ocr => Confusions.Apply(text, random),
            DamageKind.NoBreakSpaces => SpaceDamage.NoBreak(text, random),
            DamageKind.Decomposed => LetterDamage.Decomposed(text),
            DamageKind.WrongCodePage => CodePageDamage.Wrong(text, random),
            DamageKind.MixedCodePages => CodePageDamage.Mixed(text),
            DamageKind.BrokenWords => LineDamage.BrokenWords(text),
            DamageKind.PageBreaks => PageDamage.Breaks(text, random),
            DamageKind.TwoColumns => LineDamage.TwoColumns(text),
            DamageKind.DoubledGlyphs => GlyphDamage.Doubled(text, random),
            DamageKind.Stamps => PageDamage.Stamped(text, stamps.In(language), random),
            DamageKind.Capitals => LetterDamage.Capitals(text),
            DamageKind.NoDiacritics => LetterDamage.Bare(text),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }
}
