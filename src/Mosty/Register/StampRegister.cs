using System.Globalization;

namespace Mosty.Register;

/// <summary>Tells in five look-ups whether anything was written since, by whichever process: what a reader already has need not be made again.</summary>
public sealed class StampRegister(RegisterFolder register)
{
    public RegisterStamp Run()
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        var state = RegisterState.Of(sql);
        var changed = Math.Max(
            sql.Number("select at_ms from decision order by seq desc limit 1"),
            sql.Number("select added_at from document order by seq desc limit 1"));
        return new RegisterStamp(
            string.Create(CultureInfo.InvariantCulture, $"{state.Decision:x}.{state.Change:x}.{state.Reading:x}.{register.Today.DayNumber:x}.{Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(state.Home ?? ""))}"),
            changed == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(changed));
    }
}
