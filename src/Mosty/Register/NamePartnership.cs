namespace Mosty.Register;

/// <summary>Says which parties a partnership's id stands for, where a page has nothing else to say of it.</summary>
public sealed class NamePartnership(RegisterFolder register)
{
    /// <param name="id">Permanent id, also of one that was merged into another.</param>
    /// <returns>Null when the register has no such partnership.</returns>
    public PartnershipRef? Run(string id)
    {
        using var connection = register.Connect();
        var sql = new Sql(connection);
        return PartnershipIndex.Ref(sql, PartnershipIndex.Target(sql, id));
    }
}
