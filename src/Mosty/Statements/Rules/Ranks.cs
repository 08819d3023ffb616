using Mosty.Statements.Scenes;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Rules;

/// <summary>The rank of those who met, by the words for them in the sentence.</summary>
internal static class Ranks
{
    public static Rank? Of(Clause clause) => clause.View.Family(Words.RankPrefix, clause.View.First, clause.View.End).FirstOrDefault() switch
    {
        "political" => Rank.Political,
        "staff" => Rank.Staff,
        "expert" => Rank.Expert,
        _ => null,
    };
}
