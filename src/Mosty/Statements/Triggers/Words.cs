namespace Mosty.Statements.Triggers;

/// <summary>The names under which data/languages lists patterns for statements. docs/reading.md tells what each means.</summary>
internal static class Words
{
    // Agreements
    public const string Instrument = "instrument";
    public const string Instruments = "instruments";
    public const string Sign = "sign";
    public const string Approve = "approve";
    public const string Initial = "initial";
    public const string Renew = "renew";
    public const string Extend = "extend";
    public const string Prepare = "prepare";
    public const string Proxy = "proxy";
    public const string Form = "form";

    /// <summary>Nouns for a relation that is itself entered into, renewed, approved ("the twinning was renewed"), no paper being named.</summary>
    public const string Bond = "bond";
    public const string Dated = "dated";
    public const string Today = "today";
    public const string Ratify = "ratify";

    /// <summary>"has had an agreement since", "the agreement is of": a paper that stands, told with its year.</summary>
    public const string Held = "held";

    /// <summary>"the second followed in", "was joined by": one more paper of the kind told before.</summary>
    public const string Follow = "follow";

    /// <summary>"joined in", "came in", "followed": one more partner.</summary>
    public const string Joined = "joined";

    /// <summary>"after the signing", "since the signing": the act only dates something else.</summary>
    public const string After = "after";

    /// <summary>"the 20th anniversary of the signing": the act lies in the past, what is told is its feast.</summary>
    public const string Anniversary = "anniversary";

    // Endings
    public const string End = "end";
    public const string Denounce = "denounce";
    public const string Suspend = "suspend";
    public const string Resume = "resume";
    public const string Expire = "expire";
    public const string Propose = "propose";

    /// <summary>"these four agreements": those of the sentence before.</summary>
    public const string These = "these";

    /// <summary>Forms of a verb that only tell the past: what the sentence says behind them of the future is something else.</summary>
    public const string Past = "past";

    /// <summary>"meeting of the committee": a body's own sitting, no meeting with a partner.</summary>
    public const string Sitting = "sitting";

    // Papers of a council
    /// <summary>"Resolution No": the title of a council's resolution.</summary>
    public const string Resolution = "resolution";

    /// <summary>"in the matter of", "it is resolved": what the resolution decides.</summary>
    public const string Resolves = "resolves";

    /// <summary>The heading of the reasons given for a resolution.</summary>
    public const string Reasons = "reasons";

    // Events
    public const string Stay = "stay";
    public const string Visit = "visit";
    public const string Receive = "receive";
    public const string Meet = "meet";
    public const string Letter = "letter";
    public const string Answered = "answered";
    public const string Unanswered = "unanswered";
    public const string Contact = "contact";
    public const string Declared = "declared";
    public const string Result = "result";
    public const string Member = "member";

    // Time and truth
    /// <summary>"is ruled out", "does not come into question" behind what it speaks of.</summary>
    public const string Rejected = "rejected";

    public const string Plan = "plan";
    public const string Future = "future";
    public const string NotHeld = "not_held";
    public const string Negation = "negation";

    /// <summary>"not only": no negation.</summary>
    public const string NotOnly = "not_only";
    /// <summary>"signed it was not": a verb that denies the participle before it.</summary>
    public const string Unmade = "unmade";
    public const string DateLine = "date_line";
    public const string PlaceLine = "place_line";
    public const string Habit = "habit";
    public const string Same = "same";
    /// <summary>"on that day".</summary>
    public const string SameDay = "same_day";
    public const string SameYear = "same_year";
    public const string SinceThen = "since_then";
    public const string Purpose = "purpose";
    public const string Occasion = "occasion";

    // State
    public const string Dormant = "dormant";
    public const string Active = "active";

    // Whom it is about
    public const string Cooperation = "cooperation";
    public const string Partner = "partner";
    public const string PartnerList = "partner_list";
    public const string Listed = "listed";
    public const string Both = "both";
    public const string Ours = "ours";
    public const string Side = "side";
    public const string Delegation = "delegation";
    public const string GrewFrom = "grew_from";

    // Figures
    /// <summary>Trade turnover, exports, imports.</summary>
    public const string TradeFigure = "trade_figure";
    public const string Investment = "investment";

    /// <summary>A product, a budget, a debt: figures that are neither trade nor investment.</summary>
    public const string OtherFigure = "other_figure";

    /// <summary>"Mutual", "bilateral", "between": what is told of two.</summary>
    public const string Mutual = "mutual";

    /// <summary>"The former", "today's": a unit called by a name that it had not then, or has no more.</summary>
    public const string Former = "former";

    // Words of size
    public const string Thousand = "thousand";
    public const string Million = "million";
    public const string Billion = "billion";

    /// <summary>An embassy, an ambassador: speaks for its whole state.</summary>
    public const string Embassy = "embassy";

    // Small words
    public const string In = "in";

    /// <summary>"at the university": a preposition of houses, that with names of places can mean much else.</summary>
    public const string At = "at";
    public const string To = "to";
    public const string With = "with";
    public const string Between = "between";
    public const string From = "from";
    public const string And = "and";

    /// <summary>"200 kilometres south of", "near": the name behind it only says where the one before it lies.</summary>
    public const string Near = "near";
    public const string Which = "which";

    /// <summary>A relative pronoun in the singular.</summary>
    public const string WhichOne = "which_one";

    /// <summary>Assemblies and governments that decide for a territory.</summary>
    public const string Council = "council";

    // Prefixes of families of names
    public const string CausePrefix = "cause_";
    public const string FieldPrefix = "field_";
    public const string RankPrefix = "rank_";
    public const string ProfilePrefix = "profile_";
}
