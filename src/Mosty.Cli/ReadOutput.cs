using Mosty.Interface;

namespace Mosty.Cli;

/// <summary>Takes the readings one by one, in order, and writes them in the form that was asked for.</summary>
internal abstract class ReadOutput : IDisposable
{
    /// <param name="folder">Where NAME.json goes for each document; null for none.</param>
    /// <param name="documents">How many are to come.</param>
    /// <exception cref="WrongUseException">The folder cannot be made.</exception>
    public static ReadOutput Create(Terminal terminal, Words words, string? format, string? folder, int documents)
    {
        // With --out and --format json the files are the output; a table beside them must be asked for by leaving --format out.
        ReadOutput shown = format switch
        {
            "json" when folder is not null => new Nothing(),
            "json" => new AsJson(terminal.Out, documents > 1),
            "jsonl" => new AsJsonLines(terminal.Out),
            _ => new AsTable(terminal, words),
        };
        return folder is null ? shown : new IntoFolder(folder, shown, terminal, words);
    }

    public abstract void Add(string path, DocumentReading reading);

    /// <param name="failed">How many documents could not be read.</param>
    public virtual void Finish(int failed)
    {
    }

    public virtual void Dispose()
    {
    }

    private sealed class Nothing : ReadOutput
    {
        public override void Add(string path, DocumentReading reading)
        {
        }
    }

    /// <param name="several">An array from the start. Else the first reading waits: an archive may turn out to hold more, and then it is an array too.</param>
    private sealed class AsJson(TextWriter output, bool several) : ReadOutput
    {
        private bool isArray = several;
        private int count;
        private DocumentReading? waiting;

        public override void Add(string path, DocumentReading reading)
        {
            if (!isArray && count == 0)
                waiting = reading;
            else if (waiting is { } before)
            {
                (isArray, waiting) = (true, null);
                Member(before, first: true);
                Member(reading, first: false);
            }
            else
                Member(reading, count == 0);
            count++;
        }

        public override void Finish(int failed)
        {
            if (isArray)
                output.WriteLine(count == 0 ? "[]" : Environment.NewLine + "]");
            else if (waiting is not null)
                output.WriteLine(ReadingJson.Write(waiting));
        }

        private void Member(DocumentReading reading, bool first)
        {
            output.WriteLine(first ? "[" : ",");
            output.Write(ReadingJson.Write(reading));
        }
    }

    private sealed class AsJsonLines(TextWriter output) : ReadOutput
    {
        public override void Add(string path, DocumentReading reading) => output.WriteLine(ReadingJson.Write(reading, indented: false));
    }

    private sealed class AsTable(Terminal terminal, Words words) : ReadOutput
    {
        private readonly Table table = new(
            words.Say("terminal.column_document"), words.Say("terminal.column_language"), words.Say("terminal.column_home"), words.Say("terminal.column_places"), words.Say("terminal.column_dates"),
            words.Say("terminal.column_people"), words.Say("terminal.column_statements"), words.Say("terminal.column_partnerships"), words.Say("terminal.column_warnings"));

        private DocumentReading? only;

        public override void Add(string path, DocumentReading r)
        {
            only = table.Rows == 0 ? r : null;
            table.Add(
                Path.GetFileName(path), r.Language ?? "", r.Home ?? "", Number(r.Places.Count), Number(r.Dates.Count), Number(r.People.Count),
                Number(r.Statements.Count), Number(r.Partnerships.Count), Number(r.Warnings.Count));
        }

        public override void Finish(int failed)
        {
            if (table.Rows > 0)
                table.Write(terminal);
            if (only is not null)
                ReadingTables.Write(terminal, words, only);
        }

        private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class IntoFolder : ReadOutput
    {
        private readonly string folder;
        private readonly ReadOutput shown;
        private readonly Terminal terminal;
        private readonly Words words;
        private readonly HashSet<string> taken = new(StringComparer.Ordinal);

        public IntoFolder(string folder, ReadOutput shown, Terminal terminal, Words words)
        {
            (this.folder, this.shown, this.terminal, this.words) = (folder, shown, terminal, words);
            try
            {
                Directory.CreateDirectory(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new WrongUseException($"the folder {folder} cannot be made: {e.Message}");
            }
        }

        public override void Add(string path, DocumentReading reading)
        {
            var name = NameFor(path, reading.Id);
            var draft = Path.Combine(folder, name + ".tmp");
            File.WriteAllText(draft, ReadingJson.Write(reading));
            File.Move(draft, Path.Combine(folder, name + ".json"), overwrite: true);
            shown.Add(path, reading);
        }

        public override void Finish(int failed)
        {
            shown.Finish(failed);
            terminal.Error.WriteLine(words.Say("terminal.written_to", ("documents", taken.Count), ("folder", folder)));
        }

        public override void Dispose() => shown.Dispose();

        /// <summary>NAME; where another document has it, the name with its ending; then numbered. Depends on nothing but the order of the input.</summary>
        private string NameFor(string path, string id)
        {
            var candidates = new[] { id, Path.GetFileName(path) }.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(n => $"{Path.GetFileName(path)}.{n}"));
            return candidates.First(taken.Add);
        }
    }
}
