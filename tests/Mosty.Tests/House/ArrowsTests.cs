using System.Reflection;

namespace Mosty.Tests.House;

/// <summary>Which room may know which (ARCHITECTURE.md). The compiler does not guard this inside one assembly.</summary>
public sealed class ArrowsTests
{
    private static readonly Assembly Library = typeof(Pipeline).Assembly;

    private static readonly string[] Downstream = ["Mosty.Mentions", "Mosty.Statements", "Mosty.Register", "Mosty.Timelines", "Mosty.Reports", "Mosty.Interface"];

    public static TheoryData<string, string[]> Forbidden => new()
    {
        { "Mosty.Knowledge", ["Mosty.Documents", "Mosty.Languages", "Mosty.Territories", .. Downstream] },
        { "Mosty.Documents", Downstream },
        { "Mosty.Languages", Downstream },
        { "Mosty.Territories", [.. Downstream, "Mosty.Documents"] },
        { "Mosty.Mentions", ["Mosty.Register", "Mosty.Timelines", "Mosty.Reports", "Mosty.Interface"] },
        { "Mosty.Statements", ["Mosty.Register", "Mosty.Timelines", "Mosty.Reports", "Mosty.Interface"] },
        { "Mosty.Timelines", ["Mosty.Register", "Mosty.Documents", "Mosty.Mentions", "Microsoft.EntityFrameworkCore", "Microsoft.Data"] },
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

    /// <summary>Tries every position of the code as a metadata token: a few too many, none too few.</summary>
    private static IEnumerable<MemberInfo> MembersNamedIn(MethodBase method, MethodBody? body)
    {
        var code = body?.GetILAsByteArray() ?? [];
        for (var at = 1; at + 4 <= code.Length; at++)
        {
            // call, callvirt, newobj, ldfld … are followed by a token whose table is type, field, method, specification.
            if (code[at - 1] is not (0x27 or 0x28 or 0x6F or 0x73 or 0x74 or 0x75 or 0x7B or 0x7D or 0x7E or 0x80 or 0x8C or 0x8D or 0xA5 or 0xD0))
                continue;
            var token = BitConverter.ToInt32(code, at);
            if ((token >> 24) is not (0x01 or 0x02 or 0x04 or 0x06 or 0x0A or 0x1B or 0x2B))
                continue;
            MemberInfo? member = null;
            try
            {
                member = method.Module.ResolveMember(
                    token, method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);
            }
            catch (ArgumentException)
            {
                // Not a token after all: the bytes were an operand.
            }

            if (member is not null)
                yield return member;
        }
    }
}
