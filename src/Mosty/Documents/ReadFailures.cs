namespace Mosty.Documents;

/// <summary>Every reason why a file is not read, in one place: one clause that says what, one sentence that says what to do.</summary>
public static class ReadFailures
{
    public static ReadFailure Empty { get; } = new("empty", "the file has no bytes", "Get the file again from where it came; the copy failed.");

    public static ReadFailure NoText { get; } = new("no-text", "no text was found in it", "Look at the original; if it is a scan, scan it again at 300 dpi.");

    public static ReadFailure UnknownType { get; } = new(
        "unknown-type", "the bytes are neither text nor a format that is read here", "Save it as PDF, DOCX, HTML or text and add that.");

    public static ReadFailure OldWord { get; } = new(
        "unknown-type", "it is a Word file of the old binary kind or a document under a password", "Open it in Word or LibreOffice and save it as DOCX or PDF without a password.");

    public static ReadFailure Encrypted { get; } = new("encrypted", "it is locked with a password", "Save a copy without the password and add that.");

    public static ReadFailure EncryptedArchive { get; } = new("encrypted", "the archive is locked with a password", "Unpack it with its password and add the files.");

    public static ReadFailure NotUnpacked { get; } = new("archive", "it is an archive, not a document", "Unpack it and add the files it holds.");

    public static ReadFailure TimeLimit { get; } = new("time-limit", "reading it took too long and was stopped", "Split the file, or print it to a new PDF and add that.");

    public static ReadFailure MemoryLimit { get; } = new("memory-limit", "reading it took too much memory and was stopped", "Split the file, or print it to a new PDF and add that.");

    public static ReadFailure Truncated(string what) => new("truncated", $"the {what} is damaged or cut off", "Get the file again from where it came, or open it and save it anew.");

    public static ReadFailure TooLarge(long bytes, long limit) => new(
        "too-large", $"it has {bytes >> 20} MB, more than the {limit >> 20} MB that are read", "Split it, or save it with smaller pictures.");

    public static ReadFailure TooManyPages(int pages, int limit) => new("too-large", $"it has {pages} pages, more than the {limit} that are read", "Split it into parts.");

    public static ReadFailure ImageBomb(long width, long height, long limit) => new(
        "bomb", $"the image has {width} x {height} pixels, more than the {limit / 1_000_000} million that are read", "Save it at 300 dpi.");

    public static ReadFailure ZipBomb(string why) => new("bomb", $"unpacking the archive was refused: {why}", "If you trust it, unpack it yourself and add the files.");

    public static ReadFailure Missing(string program, string package) => new(
        "missing-program", $"the program {program} is not installed", $"Run: sudo apt-get install -y {package}");

    public static ReadFailure Internal(Exception mistake) => new(
        "internal-error", $"the reader broke on it ({mistake.GetType().Name}: {mistake.Message})", "Please report this together with the file; the other documents are not affected.");

    public static ReadFailure Unreadable(string why) => new("unreadable", $"the file cannot be opened: {why}", "Check that it exists and that you may read it.");
}
