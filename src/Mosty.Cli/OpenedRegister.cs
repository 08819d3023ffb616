using System.CommandLine;
using Mosty.Interface;
using Mosty.Knowledge;
using Mosty.Register;

namespace Mosty.Cli;

/// <summary>What a verb on a register works with: the register itself and the words to speak of it.</summary>
internal sealed class OpenedRegister : IDisposable
{
    private OpenedRegister(KnowledgeFile knowledge, RegisterFolder register, Words words) => (Knowledge, Register, Words) = (knowledge, register, words);

    public KnowledgeFile Knowledge { get; }

    public RegisterFolder Register { get; }

    public Words Words { get; }

    /// <summary>The folder a run works on: <c>--data</c>, else $MOSTY_DATA, else ./mosty-data.</summary>
    public static string Folder(Terminal terminal, ParseResult result) =>
        result.GetValue(CommonOptions.Data) is { Length: > 0 } given ? given
        : terminal.Environment(CommonOptions.DataVariable) is { Length: > 0 } variable ? variable
        : CommonOptions.DefaultData;

    /// <param name="create">Make a register where there is none; else that is wrong use.</param>
    /// <param name="home">Key of the office's home territory, to be kept; null leaves it as it is.</param>
    /// <param name="language">A language in which something is to be read: it is looked up before anything is made.</param>
    /// <exception cref="WrongUseException">There is no register there, or it cannot be opened, or the language cannot be read.</exception>
    public static OpenedRegister Open(Terminal terminal, ParseResult result, bool create = false, string? home = null, string? language = null)
    {
        var folder = Folder(terminal, result);
        var database = terminal.Environment(RegisterFolder.DatabaseVariable) is { Length: > 0 } given ? given : null;
        if (!create && !RegisterFolder.Exists(folder, database))
            throw new WrongUseException($"there is no register in {folder}; make one with: mosty add FILE|FOLDER --data {folder}");
        var knowledge = KnowledgeFile.Open();
        try
        {
            CommonOptions.RequireLanguage(knowledge, language);
            var register = RegisterFolder.Open(folder, knowledge, terminal.Clock, database, home);
            return new OpenedRegister(knowledge, register, terminal.Words(knowledge, register.Gazetteer, result.GetValue(CommonOptions.Lang)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            knowledge.Dispose();
            throw new WrongUseException($"the register in {folder} cannot be opened: {e.Message}");
        }
        catch
        {
            knowledge.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Register.Dispose();
        Knowledge.Dispose();
    }
}
