using Mosty.Interface;
using Mosty.Statements;

namespace Mosty.Timelines;

/// <summary>Makes <see cref="Reason"/>s: values as text, statement ids without doubles, in one order.</summary>
internal static class Because
{
    public static Reason Of(string rule, IEnumerable<Evidence> rests, params (string Name, string? Value)[] values) =>
        new(rule, Values(values), [.. rests.Select(e => e.Statement.Id).Distinct(StringComparer.Ordinal)]);

    public static Reason Of(string rule, params (string Name, string? Value)[] values) => Of(rule, [], values);

    public static IReadOnlyDictionary<string, string> Values(params (string Name, string? Value)[] values) =>
        values.Where(v => v.Value is not null).ToDictionary(v => v.Name, v => v.Value!, StringComparer.Ordinal);

    public static string Term<T>(T value) where T : struct, Enum => "term:" + TermKey.Of(value);

    /// <summary>Several keys as one value.</summary>
    public static string Several(IEnumerable<string> keys) => string.Join('|', keys);

    /// <summary>Equal when rule, values and statements are: records compare collections by reference only.</summary>
    public static bool Same(Reason a, Reason b) =>
        a.Rule == b.Rule && a.StatementIds.SequenceEqual(b.StatementIds, StringComparer.Ordinal)
        && a.Values.Count == b.Values.Count && a.Values.All(v => b.Values.TryGetValue(v.Key, out var other) && other == v.Value);

    /// <summary>The causes told, without "unstated", in the order of the enumeration.</summary>
    public static IReadOnlyList<Cause> Causes(IEnumerable<Cause?> causes) =>
        [.. causes.Where(c => c is not null and not Cause.Unstated).Select(c => c!.Value).Distinct().Order()];
}
