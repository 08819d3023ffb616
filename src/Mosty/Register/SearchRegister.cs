namespace Mosty.Register;

/// <summary>Finds documents and partnerships that hold all the words, however inflected and with or without marks.</summary>
public sealed class SearchRegister(RegisterFolder register)
{
    /// <param name="words">As a person types them; "-" and quotes have no meaning.</param>
    public SearchResults Run(string words, int skip = 0, int take = 20)
    {
        _ = (register, words, skip, take);
        throw new NotSupportedException();
    }
}
