using System.Text;
using Mosty.Languages;

namespace Mosty.Web.Site;

/// <summary>A name as the last part of an address, for the eye: small Latin letters and digits, hyphens between words.</summary>
public static class Slug
{
    /// <summary>Empty when the name has no Latin letter.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in Folding.Fold(name))
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        return slug.ToString().TrimEnd('-');
    }
}
