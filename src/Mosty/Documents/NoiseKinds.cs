namespace Mosty.Documents;

/// <summary>Why a block is not part of a document's own words: the values of <see cref="Block.Noise"/>.</summary>
public static class NoiseKinds
{
    public const string Cookies = "cookies";
    public const string Browser = "browser-warning";
    public const string SkipLink = "skip-link";
    public const string Menu = "menu";
    public const string Breadcrumb = "breadcrumb";
    public const string Share = "share";
    public const string Gallery = "gallery";
    public const string Related = "related";
    public const string Comments = "comments";
    public const string Search = "search";
    public const string Newsletter = "newsletter";
    public const string Advertisement = "advertisement";

    /// <summary>Address, telephone, opening hours. Makes no statement, but may tell who speaks: the home territory may be read from it.</summary>
    public const string Contact = "contact";

    /// <summary>Makes no statement, but the date of publication is read from it: <c>Mentions/PublicationDate</c> looks into these blocks.</summary>
    public const string Publication = "publication";

    public const string Copyright = "copyright";
    public const string PageMark = "page-mark";

    /// <summary>Head and foot lines that stand on every page of a PDF, headers and footers of a DOCX.</summary>
    public const string RunningHead = "running-head";

    /// <summary>HTML that its own markup sets apart: <c>header</c>, <c>footer</c>, <c>aside</c>, a form.</summary>
    public const string PageHeader = "page-header";
    public const string PageFooter = "page-footer";
    public const string Aside = "aside";
    public const string Form = "form";

    /// <summary>Read apart from the rest, by the words of its own language; no boilerplate.</summary>
    public const string OtherLanguage = "other-language";
}
