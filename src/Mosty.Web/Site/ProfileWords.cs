namespace Mosty.Web.Site;

/// <summary>A dated fact about a partner in words; what the interface has no word for stays as the reading gives it.</summary>
public static class ProfileWords
{
    public static string Property(PageWords words, ProfileReading profile)
    {
        var key = "profile.properties." + profile.Property;
        return words.All.Has("portal." + key) ? words[key] : profile.Property.Replace('_', ' ');
    }

    public static string Value(PageWords words, ProfileReading profile)
    {
        if (profile.Property is "seat" or "neighbour")
            return words.Name(profile.Value);
        if (profile.Property == "sector" && words.All.Has("terms.field." + profile.Value))
            return words.All.Term("field." + profile.Value);
        var value = decimal.TryParse(profile.Value, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) && profile.Unit is not null
            ? words.All.Number(number)
            : profile.Value;
        return profile.Unit is null || profile.Unit == "people" ? value : $"{value} {profile.Unit}";
    }
}
