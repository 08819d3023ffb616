using System.Globalization;
using Mosty.Register.News;

namespace Mosty.Register;

/// <summary>Tells in a few look-ups whether anything was written since, by whichever process: what a reader already has need not be made again.</summary>
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
        // News that has become due shows without anybody's writing.
        var news = sql.Number("select max(at_ms) from news n where " + NewsStore.IsPublic, register.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        changed = Math.Max(changed, news);
        return new RegisterStamp(
            string.Create(CultureInfo.InvariantCulture, $"{state.Decision:x}.{state.Change:x}.{state.Reading:x}.{news:x}.{register.Today.DayNumber:x}.{Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(state.Home ?? ""))}"),
            changed == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(changed));
    }
}
