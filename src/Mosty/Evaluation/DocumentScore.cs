namespace Mosty.Evaluation;

/// <summary>How far one reading agrees with the gold.</summary>
/// <param name="Language">Of the gold; empty where it says none.</param>
/// <param name="Ungrounded">Quotes found that do not stand in the text.</param>
/// <param name="Kinds">Statements by kind. A statement found is counted under the kind of the gold it fits, else under its own.</param>
/// <param name="Judged">Each statement found that counts, with its confidence.</param>
public sealed record DocumentScore(
    string Document,
    string Language,
    bool Aside,
    IReadOnlyDictionary<Measure, Tally> Measures,
    int Ungrounded,
    IReadOnlyDictionary<string, Tally> Kinds,
    IReadOnlyList<JudgedStatement> Judged,
    IReadOnlyList<Difference> Differences);

/// <param name="Confidence">0–1, as its rule gave it.</param>
public sealed record JudgedStatement(double Confidence, bool Right);
