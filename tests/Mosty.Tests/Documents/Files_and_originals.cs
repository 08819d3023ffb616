using System.Diagnostics;
using Mosty.Documents;

namespace Mosty.Tests.Documents;

public sealed class Files_and_originals : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("files-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_is_walked_in_order_and_hidden_files_are_passed_over()
    {
        Put("b.txt", "b");
        Put("a/2.txt", "2");
        Put("a/1.txt", "1");
        Put(".git/x", "x");
        SourceFiles.Enumerate([folder]).Select(f => f.Open().File!.Name).ShouldBe(["b.txt", "a/1.txt", "a/2.txt"]);
    }

    [Fact]
    public void What_cannot_be_opened_is_told_and_the_rest_is_there()
    {
        Put("a.txt", "");
        Put("b.txt", "b");
        Put("c.txt", "too long");
        File.CreateSymbolicLink(Path.Combine(folder, "d.txt"), Path.Combine(folder, "gone.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "loop"), folder);
        var opened = SourceFiles.Enumerate([folder, Path.Combine(folder, "none.txt")], new ReadLimits(Bytes: 5)).Select(f => f.Open()).ToList();
        opened.Select(o => o.Failure?.Code ?? o.File!.Name).ShouldBe(["empty", "b.txt", "too-large", "unreadable", "unreadable"]);
    }

    [Fact]
    public async Task Pipes_and_devices_are_refused_unopened()
    {
        var make = OperatingSystem.IsLinux() ? ExternalPrograms.Find("mkfifo") : null;
        if (make is null)
            Assert.Skip("no mkfifo here");
        var pipe = Path.Combine(folder, "pipe");
        Process.Start(make, [pipe]).WaitForExit();
        // A pipe that is opened waits for its writer for ever, and /dev/zero has no end.
        var codes = await Task.Run(() => SourceFiles.Enumerate([pipe, "/dev/zero"]).Select(f => f.Open().Failure?.Code).ToList(), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        codes.ShouldBe(["empty", "empty"]); // neither has a length
    }

    [Fact]
    public void Originals_are_kept_once_under_their_hash()
    {
        var store = new OriginalStore(Path.Combine(folder, "originals"));
        var file = new SourceFile("a.txt", "Umowa."u8.ToArray());
        store.Put(file).ShouldBeTrue();
        store.Put(file).ShouldBeFalse();
        store.Get(file.Sha256).ShouldBe(file.Bytes.ToArray());
        store.Hashes().ShouldBe([file.Sha256]);
        Directory.EnumerateFiles(store.Folder, "*.tmp", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void An_original_that_was_changed_on_the_disk_is_not_given_out()
    {
        var store = new OriginalStore(Path.Combine(folder, "originals"));
        var file = new SourceFile("a.txt", "Umowa."u8.ToArray());
        store.Put(file);
        File.WriteAllText(store.PathOf(file.Sha256), "Aneks.");
        store.Get(file.Sha256).ShouldBeNull();
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("ABCDEF")]
    [InlineData("")]
    public void Only_a_hash_names_an_original(string name)
    {
        var store = new OriginalStore(folder);
        store.Has(name).ShouldBeFalse();
        store.Get(name).ShouldBeNull();
    }

    [Fact]
    public void A_program_that_runs_too_long_is_stopped()
    {
        var programs = new ExternalPrograms(new ReadLimits(Time: TimeSpan.FromMilliseconds(300)));
        if (ExternalPrograms.Find("sleep") is null)
            Assert.Skip("sleep is not installed");
        var clock = Stopwatch.StartNew();
        programs.Run("sleep", folder, ["30"], TestContext.Current.CancellationToken).Failure.ShouldBe(ReadFailures.TimeLimit);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_program_sees_nothing_of_our_environment()
    {
        if (ExternalPrograms.Find("env") is null)
            Assert.Skip("env is not installed");
        var run = new ExternalPrograms(ReadLimits.Default).Run("env", folder, [], TestContext.Current.CancellationToken);
        run.ExitCode.ShouldBe(0);
        System.Text.Encoding.UTF8.GetString(run.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..l.IndexOf('=')])
            .ShouldBe(["PATH", "LC_ALL", "HOME", "TMPDIR", "OMP_THREAD_LIMIT"], ignoreOrder: true);
    }

    [Fact]
    public void A_program_that_is_not_there_is_named_with_the_line_that_installs_it() =>
        new ExternalPrograms(ReadLimits.Default).Run("no-such-program", folder, [], TestContext.Current.CancellationToken).Failure
            .ShouldBe(new ReadFailure("missing-program", "the program no-such-program is not installed", "Run: sudo apt-get install -y no-such-program"));

    private void Put(string name, string content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
