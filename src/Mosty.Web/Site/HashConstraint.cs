namespace Mosty.Web.Site;

/// <summary>The route constraint <c>hash</c>: 6 to 64 digits of a SHA-256, so that no other word ever reaches the store of originals.</summary>
public sealed class HashConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string { Length: >= 6 and <= 64 } id && id.All(char.IsAsciiHexDigitLower);
}
