using System.Reflection;
using System.Reflection.Emit;

namespace Mosty.Tests.House;

/// <summary>Which room may know which (ARCHITECTURE.md). The compiler does not guard this inside one assembly.</summary>
public sealed class ArrowsTests
{
    private static readonly Dictionary<short, OpCode> Instructions =
        typeof(OpCodes).GetFields().Select(f => f.GetValue(null)).OfType<OpCode>().ToDictionary(o => o.Value);

    private static readonly Assembly Library = typeof(Pipeline).Assembly;

    private static readonly string[] Downstream = ["Mosty.Mentions", "Mosty.Statements", "Mosty.Register", "Mosty.Timelines", "Mosty.Reports", "Mosty.Interface", "Mosty.Evaluation"];

    public static TheoryData<string, string[]> Forbidden => new()
    {
        { "Mosty.Knowledge", ["Mosty.Documents", "Mosty.Languages", "Mosty.Territories", .. Downstream] },
        { "Mosty.Documents", Downstream },
        { "Mosty.Languages", Downstream },
        { "Mosty.Territories", [.. Downstream, "Mosty.Documents"] },
        { "Mosty.Mentions", ["Mosty.Register", "Mosty.Timelines", "Mosty.Reports", "Mosty.Interface", "Mosty.Evaluation"] },
        { "Mosty.Statements", ["Mosty.Register", "Mosty.Timelines", "Mosty.Reports", "Mosty.Interface", "Mosty.Evaluation"] },
        { "Mosty.Evaluation", ["Mosty.Register", "Mosty.Timelines", "Mosty.Reports", "Mosty.Interface", "Microsoft.EntityFrameworkCore"] },
        { "Mosty.Register", ["Mosty.Evaluation"] },
        { "Mosty.Timelines", ["Mosty.Evaluation", "Mosty.Register", "Mosty.Documents", "Mosty.Mentions", "Microsoft.EntityFrameworkCore", "Microsoft.Data"] },
        { "Mosty", ["Microsoft.AspNetCore", "Mosty.Web", "Mosty.Cli", "Spectre.Console", "System.CommandLine"] },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_room_does_not_know(string room, string[] others)
    {
        var broken = TypesOf(room)
            .SelectMany(type => KnownBy(type).Where(known => others.Any(other => IsIn(known, other))).Select(known => $"{type.FullName} knows {known.FullName}"))
            .Distinct().ToList();
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void The_test_itself_sees_an_arrow_that_exists() =>
        TypesOf("Mosty.Statements").SelectMany(KnownBy).ShouldContain(known => IsIn(known, "Mosty.Mentions"));

    private static IEnumerable<Type> TypesOf(string room) =>
        Library.GetTypes().Where(t => room == "Mosty" ? t.Namespace?.StartsWith("Mosty", StringComparison.Ordinal) == true : IsIn(t, room));

    private static bool IsIn(Type type, string room) =>
        type.Namespace is { } name && (name == room || name.StartsWith(room + ".", StringComparison.Ordinal));

    /// <summary>Every type that a type's members or the bodies of its methods mention.</summary>
    private static IEnumerable<Type> KnownBy(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var known = new HashSet<Type>();
        Add(type.BaseType);
        foreach (var implemented in type.GetInterfaces())
            Add(implemented);
        foreach (var field in type.GetFields(all))
            Add(field.FieldType);
        foreach (var method in type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)))
        {
            Add((method as MethodInfo)?.ReturnType);
            foreach (var parameter in method.GetParameters())
                Add(parameter.ParameterType);
            var body = method.GetMethodBody();
            foreach (var local in body?.LocalVariables ?? [])
                Add(local.LocalType);
            foreach (var called in MembersNamedIn(method, body))
                Add(called as Type ?? called.DeclaringType);
        }

        return known;

        void Add(Type? some)
        {
            if (some is null || !known.Add(some))
                return;
            foreach (var argument in some.IsGenericType ? some.GetGenericArguments() : [])
                Add(argument);
            if (some.HasElementType)
                Add(some.GetElementType());
        }
    }

    /// <summary>The members that the instructions of a method name.</summary>
    private static IEnumerable<MemberInfo> MembersNamedIn(MethodBase method, MethodBody? body)
    {
        var code = body?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var instruction = code[at] == 0xFE ? Instructions[unchecked((short)(0xFE00 | code[at + 1]))] : Instructions[code[at]];
            at += instruction.Size;
            if (instruction.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType
                && Member(method, BitConverter.ToInt32(code, at)) is { } member)
                yield return member;
            at += OperandSize(instruction, code, at);
        }
    }

    private static int OperandSize(OpCode instruction, byte[] code, int at) => instruction.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static MemberInfo? Member(MethodBase method, int token) => method.Module.ResolveMember(
        token, method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);
}
