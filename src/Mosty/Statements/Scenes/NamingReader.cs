using Mosty.Mentions;
using Mosty.Statements.Triggers;

namespace Mosty.Statements.Scenes;

/// <summary>Says of each territory in a sentence which preposition governs it and whether it only qualifies the name beside it.</summary>
internal static class NamingReader
{
    /// <summary>How far before a name its preposition may stand: "in |the capital of the province|, Taiyuan".</summary>
    private const int Reach = 4;

    public static List<Naming> Read(ReadingContext context, IReadOnlyList<Placed<TerritoryMention>> placed, List<Hit> hits)
    {
        var namings = new List<Naming>(placed.Count);
        for (var i = 0; i < placed.Count; i++)
        {
            // "with the |Chinese| province of Sichuan": an adjective before the name does not part it from its preposition.
            var before = i - 1;
            while (before >= 0 && (placed[before].Mention.Form == TerritoryForm.Adjective || (namings[before].Qualifies && IsBracketed(context.Tokens, placed[before]))))
                before--;
            var role = RoleOf(context.Tokens, placed[i].First, before >= 0 ? placed[before].End : int.MinValue, hits);
            var after = before >= 0 && namings[before].Role is Role.With or Role.Between && role == Role.Plain && IsEnumerated(context.Tokens, placed[before].End, placed[i].First, hits);
            // A council is its territory's own voice, no organisation that only lies there.
            if (placed[i].Mention.InOrganisation && HomeSigns.IsOffice(context, TerritoryLexicon.Of(context.Lexicon), placed[i].First, placed[i].Mention))
                placed = [.. placed.Select((p, at) => at == i ? p with { Mention = p.Mention with { InOrganisation = false } } : p)];
            namings.Add(new Naming(placed[i].Mention, placed[i].First, placed[i].End, after ? namings[before].Role : role, Qualifies(context, placed, i, hits)));
        }

        return namings;
    }

    /// <summary>"with Sanok |(Poland)|, Perechyn": what stands in brackets does not part a list.</summary>
    private static bool IsBracketed(IReadOnlyList<Token> tokens, Placed<TerritoryMention> placed) =>
        placed.First > 0 && tokens[placed.First - 1].Is("(") && placed.End < tokens.Count && tokens[placed.End].Is(")");

    private static Role RoleOf(TokenList tokens, int first, int before, List<Hit> hits)
    {
        for (var i = first - 1; i >= Math.Max(0, Math.Max(before, first - Reach)); i--)
        {
            if (tokens[i].Block != tokens[first].Block || tokens[i].Kind == TokenKind.Number || (tokens[i].Kind == TokenKind.Punctuation && !tokens[i].Is("\"") && !tokens[i].Is("\u201E") && !tokens[i].Is("-")))
                break;
            foreach (var hit in hits)
                if (hit.First == i && hit.End == i + 1 && !IsIncluding(i, hits) && ToRole(hit.Name) is { } role)
                    return role == Role.To && IsRelation(i, hits) ? Role.With : role;
        }

        return Role.Plain;
    }

    /// <summary>"six partners, |among them| X" in a language that says "in that number": the preposition tells no place.</summary>
    private static bool IsIncluding(int preposition, List<Hit> hits) => hits.Exists(h => h.Name == Words.And && h.First == preposition && h.End > preposition + 1);

    /// <summary>"ties to X", "Partnerschaft zu X": behind the word for a relation the preposition of direction names whom it is with.</summary>
    private static bool IsRelation(int preposition, List<Hit> hits)
    {
        foreach (var hit in hits)
            if (hit.Name == Words.Cooperation && (hit.End == preposition || hit.End == preposition - 1))
                return true;
        return false;
    }

    private static Role? ToRole(string name) => name switch
    {
        Words.In => Role.In,
        Words.To => Role.To,
        Words.With => Role.With,
        Words.Between => Role.Between,
        Words.From => Role.From,
        _ => null,
    };

    /// <summary>"A, B and C": only commas and "and" with a few words that belong to the name ("region", "the Chinese province").</summary>
    public static bool IsEnumerated(TokenList tokens, int from, int to, List<Hit> hits) =>
        to - from <= 9 && Enumerable.Range(from, Math.Max(0, to - from)).Any(i => tokens[i].Is(",") || hits.Any(h => h.Name == Words.And && h.First == i))
        && !hits.Any(h => h.Name == Words.Which && h.First >= from && h.First < to);

    /// <summary>"district X (Land Y, …", "raion X of oblast Y": the larger unit right behind a smaller one of its country says where that lies, also where no table knows the smaller.</summary>
    private static bool IsSeat(ReadingContext context, Placed<TerritoryMention> smaller, Placed<TerritoryMention> larger) =>
        larger.Mention is { Form: TerritoryForm.Name } && smaller.Mention is { Form: TerritoryForm.Name } && Keys.IsLocal(smaller.Mention.Key) && !Keys.IsLocal(larger.Mention.Key) && smaller.Mention.Country == larger.Mention.Country
        && larger.First >= smaller.End && larger.First - smaller.End <= 2
        && Enumerable.Range(smaller.End, larger.First - smaller.End).All(i => context.Tokens[i].Is("(") || context.Tokens[i].Kind == TokenKind.Word && larger.First - smaller.End == 2 && context.Tokens[smaller.End].Is("("));

    /// <summary>"Mulhouse in Alsace": a larger unit of its country behind "in" right after a town, also one that is no unit of today.</summary>
    private static bool IsSurroundings(Placed<TerritoryMention> town, Placed<TerritoryMention> larger, IReadOnlyList<Hit> hits) =>
        town.Mention is { Form: TerritoryForm.Name } && larger.Mention.Form == TerritoryForm.Name && Keys.IsLocal(town.Mention.Key) && !Keys.IsCountry(larger.Mention.Key)
        && town.Mention.Country == larger.Mention.Country && larger.First - town.End == 1 && hits.Any(h => h.Name == Words.In && h.First == town.End && h.End == larger.First);

    /// <summary>"the region Grand Est (formerly Champagne)": in brackets right behind a name stands another for a place of its kind and country.</summary>
    private static bool IsOtherName(ReadingContext context, Placed<TerritoryMention> name, Placed<TerritoryMention> other)
    {
        const int Words = 3;
        return !Keys.IsCountry(name.Mention.Key) && Keys.IsLocal(name.Mention.Key) == Keys.IsLocal(other.Mention.Key) && name.Mention.Country == other.Mention.Country
            && other.First > name.End && other.First - name.End <= Words + 1 && context.Tokens[name.End].Is("(") && other.End < context.Tokens.Count && context.Tokens[other.End].Is(")");
    }

    /// <summary>"X, 200 kilometres south of Y", "X near Y".</summary>
    private static bool IsLandmark(IReadOnlyList<Placed<TerritoryMention>> placed, int at, List<Hit> hits)
    {
        foreach (var hit in hits)
            if (hit.Name == Words.Near && hit.First - placed[at - 1].End is >= 0 and <= Reach && hit.End <= placed[at].First && placed[at].First - hit.End <= 2)
                return true;
        return false;
    }

    /// <summary>A country beside a place of that country, in brackets, after a comma or after "in": it says where the place lies.</summary>
    private static bool Qualifies(ReadingContext context, IReadOnlyList<Placed<TerritoryMention>> placed, int at, List<Hit> hits)
    {
        var mention = placed[at].Mention;
        if (at > 0 && IsLandmark(placed, at, hits))
            return true;
        for (var other = 0; other < placed.Count; other++)
        {
            if (other == at - 1 && (IsSeat(context, placed[other], placed[at]) || IsOtherName(context, placed[other], placed[at]) || IsSurroundings(placed[other], placed[at], hits)))
                return true;
            if (other == at || placed[other].Mention.Key == mention.Key || placed[other].Mention.InOrganisation || placed[other].Mention.Form != TerritoryForm.Name)
                continue;
            var inner = placed[other].Mention;
            var within = Keys.IsCountry(mention.Key) ? inner.Country == mention.Key && !Keys.IsCountry(inner.Key) : context.Gazetteer.IsWithin(inner.Key, mention.Key);
            // "in Haikou, Hainan": the town is only the place, so the province does not merely say where it lies.
            if (!within || (!Keys.IsCountry(mention.Key) && RoleOf(context.Tokens, placed[other].First, other > 0 ? placed[other - 1].End : int.MinValue, hits) is Role.In or Role.To))
                continue;
            var distance = placed[other].First >= placed[at].End ? placed[other].First - placed[at].End : placed[at].First - placed[other].End;
            if (mention.Form == TerritoryForm.Adjective || distance <= 4)
                return true;
        }

        return false;
    }
}
