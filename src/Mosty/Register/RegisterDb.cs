using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Mosty.Register.Rows;

namespace Mosty.Register;

/// <summary>
/// The tables of the register. Written through EF Core; read through plain parameterised SQL (<see cref="Sql"/>), which starts in a
/// fraction of the time and which both databases understand alike (docs/decisions/0003-two-ways-to-the-database.md).
/// </summary>
public abstract class RegisterDb : DbContext
{
    private protected RegisterDb(DbContextOptions options) : base(options)
    {
    }

    internal DbSet<DocumentRow> Documents => Set<DocumentRow>();
    internal DbSet<ReadingRow> Readings => Set<ReadingRow>();
    internal DbSet<ClaimRow> Claims => Set<ClaimRow>();
    internal DbSet<ClaimPartyRow> ClaimParties => Set<ClaimPartyRow>();
    internal DbSet<SightingRow> Sightings => Set<SightingRow>();
    internal DbSet<DecisionRow> Decisions => Set<DecisionRow>();
    internal DbSet<LinkRow> Links => Set<LinkRow>();
    internal DbSet<PartnershipRow> Partnerships => Set<PartnershipRow>();
    internal DbSet<EventRow> Events => Set<EventRow>();
    internal DbSet<FactRow> Facts => Set<FactRow>();
    internal DbSet<SegmentRow> Segments => Set<SegmentRow>();
    internal DbSet<PartnershipListRow> PartnershipList => Set<PartnershipListRow>();
    internal DbSet<PartnershipPlaceRow> PartnershipPlaces => Set<PartnershipPlaceRow>();
    internal DbSet<HappeningRow> Happenings => Set<HappeningRow>();
    internal DbSet<InstrumentRow> Instruments => Set<InstrumentRow>();
    internal DbSet<NamedRow> Names => Set<NamedRow>();
    internal DbSet<ReportRow> Reports => Set<ReportRow>();
    internal DbSet<SearchRow> SearchEntries => Set<SearchRow>();
    internal DbSet<ProjectionRow> Projections => Set<ProjectionRow>();
    internal DbSet<ChangeRow> Changes => Set<ChangeRow>();
    internal DbSet<SettingRow> Settings => Set<SettingRow>();
    internal DbSet<LinkListRow> LinkLists => Set<LinkListRow>();
    internal DbSet<ListedLinkRow> ListedLinks => Set<ListedLinkRow>();
    internal DbSet<ProfileRow> Profiles => Set<ProfileRow>();
    internal DbSet<NewsRow> News => Set<NewsRow>();
    internal DbSet<NewsTextRow> NewsTexts => Set<NewsTextRow>();
    internal DbSet<NewsPictureRow> NewsPictures => Set<NewsPictureRow>();
    internal DbSet<NewsPictureTextRow> NewsPictureTexts => Set<NewsPictureTextRow>();
    internal DbSet<NewsLinkRow> NewsLinks => Set<NewsLinkRow>();
    internal DbSet<NewsRecordRow> NewsRecords => Set<NewsRecordRow>();

    /// <summary>Begins a transaction that no other writer's overlaps: readings of "the last number" stay true until it ends.</summary>
    internal abstract IDbContextTransaction BeginWriting();

    /// <summary>Begins a transaction that sees one state of the register throughout and hinders no writer.</summary>
    internal abstract IDbContextTransaction BeginReading();

    /// <summary>
    /// While in a hurry a commit need not wait for the disk: after a power cut the last documents of a batch may be missing, never half there, and the
    /// same command adds them again. Decisions are never written so.
    /// </summary>
    internal abstract void Hurry(bool on);

    /// <summary>Puts words, cut by <see cref="SearchAnalyser"/>, under an entry of the full-text index, in place of what was there.</summary>
    internal abstract void IndexWords(long entry, string words);

    internal abstract void RemoveWords(long entry);

    /// <summary>Plain SQL on this context's connection and within its transaction.</summary>
    internal Sql Sql()
    {
        var connection = Database.GetDbConnection();
        if (connection.State != System.Data.ConnectionState.Open)
            Database.OpenConnection();
        return new Sql(connection, Database.CurrentTransaction?.GetDbTransaction());
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<DocumentRow>(e =>
        {
            e.ToTable("document").HasKey(d => d.Sha256);
            e.HasIndex(d => d.Seq).IsUnique();
        });
        model.Entity<ReadingRow>(e =>
        {
            e.ToTable("reading").HasKey(r => r.Id);
            e.Property(r => r.Id).ValueGeneratedNever();
            e.HasIndex(r => r.Document);
            e.HasOne<DocumentRow>().WithMany().HasForeignKey(r => r.Document);
        });
        model.Entity<ClaimRow>(e =>
        {
            e.ToTable("claim").HasKey(c => c.Id);
            e.HasIndex(c => c.Document);
            e.HasIndex(c => new { c.Realm, c.Parties });
            e.HasIndex(c => c.Parties);
            e.HasOne<DocumentRow>().WithMany().HasForeignKey(c => c.Document);
        });
        model.Entity<ClaimPartyRow>(e =>
        {
            e.ToTable("claim_party").HasKey(p => new { p.Claim, p.Territory });
            e.HasIndex(p => p.Territory);
            e.HasOne<ClaimRow>().WithMany().HasForeignKey(p => p.Claim);
        });
        model.Entity<SightingRow>(e =>
        {
            e.ToTable("sighting").HasKey(s => new { s.Claim, s.Reading });
            e.HasIndex(s => s.Reading);
            e.HasOne<ClaimRow>().WithMany().HasForeignKey(s => s.Claim);
            e.HasOne<ReadingRow>().WithMany().HasForeignKey(s => s.Reading);
        });
        model.Entity<DecisionRow>(e =>
        {
            e.ToTable("decision").HasKey(d => d.Seq);
            e.Property(d => d.Seq).ValueGeneratedNever();
            e.HasIndex(d => d.Claim);
            e.HasIndex(d => d.CorrectedRealm);
            e.HasOne<ClaimRow>().WithMany().HasForeignKey(d => d.Claim);
        });
        model.Entity<LinkRow>(e =>
        {
            e.ToTable("link").HasKey(l => l.Seq);
            e.Property(l => l.Seq).ValueGeneratedNever();
            e.HasIndex(l => l.Realm);
        });
        PartnershipModel(model);
        ToldModel(model);
        model.Entity<ReportRow>(e =>
        {
            e.ToTable("report").HasKey(r => r.Id);
            e.HasIndex(r => r.At);
        });
        model.Entity<SearchRow>(e =>
        {
            e.ToTable("search_entry").HasKey(s => s.Id);
            e.Property(s => s.Id).ValueGeneratedNever();
            e.HasIndex(s => new { s.Kind, s.Subject }).IsUnique();
        });
        model.Entity<ProjectionRow>().ToTable("projection").HasKey(p => p.Name);
        model.Entity<ChangeRow>(e =>
        {
            e.ToTable("change").HasKey(c => c.Seq);
            e.Property(c => c.Seq).ValueGeneratedNever();
        });
        model.Entity<SettingRow>().ToTable("setting").HasKey(s => s.Name);
        model.Entity<LinkListRow>(e =>
        {
            e.ToTable("link_list").HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            e.HasIndex(l => l.Sha256).IsUnique();
        });
        model.Entity<ListedLinkRow>(e =>
        {
            e.ToTable("listed_link").HasKey(l => new { l.List, l.Left, l.Right });
            e.HasIndex(l => l.Left);
            e.HasIndex(l => l.Right);
            e.HasOne<LinkListRow>().WithMany().HasForeignKey(l => l.List);
        });
        NewsModel(model);
        foreach (var entity in model.Model.GetEntityTypes())
            foreach (var property in entity.GetProperties())
                property.SetColumnName(Snake(property.Name));
    }

    private static void PartnershipModel(ModelBuilder model)
    {
        model.Entity<PartnershipRow>(e =>
        {
            e.ToTable("partnership").HasKey(p => p.Id);
            e.HasIndex(p => p.Parties).IsUnique();
            e.HasIndex(p => p.Realm);
        });
        model.Entity<EventRow>().ToTable("event").HasKey(e => e.Id);
        model.Entity<FactRow>(e =>
        {
            e.ToTable("fact").HasKey(f => new { f.Partnership, f.Claim, f.Role });
            e.HasIndex(f => f.Claim);
            e.Property(f => f.Role).HasConversion<int>();
            e.HasOne<PartnershipRow>().WithMany().HasForeignKey(f => f.Partnership);
            e.HasOne<ClaimRow>().WithMany().HasForeignKey(f => f.Claim);
        });
        model.Entity<SegmentRow>(e =>
        {
            e.ToTable("standing_segment").HasKey(s => new { s.Partnership, s.KnownFrom, s.From });
            e.HasIndex(s => new { s.KnownTo, s.From, s.To });
            e.HasOne<PartnershipRow>().WithMany().HasForeignKey(s => s.Partnership);
        });
        model.Entity<PartnershipListRow>(e =>
        {
            e.ToTable("partnership_row").HasKey(p => p.Partnership);
            e.HasIndex(p => p.Above);
            e.HasOne<PartnershipRow>().WithMany().HasForeignKey(p => p.Partnership);
        });
        model.Entity<PartnershipPlaceRow>(e =>
        {
            e.ToTable("partnership_place").HasKey(p => new { p.Territory, p.Partnership });
            e.HasIndex(p => p.Partnership);
            e.HasOne<PartnershipRow>().WithMany().HasForeignKey(p => p.Partnership);
        });
    }

    private static void ToldModel(ModelBuilder model)
    {
        model.Entity<HappeningRow>(e =>
        {
            e.ToTable("happening").HasKey(h => new { h.Event, h.Partnership });
            e.HasIndex(h => h.Partnership);
            e.HasIndex(h => new { h.DateFirst, h.DateLast });
            e.HasOne<PartnershipRow>().WithMany().HasForeignKey(h => h.Partnership);
        });
        model.Entity<InstrumentRow>(e =>
        {
            e.ToTable("instrument").HasKey(i => new { i.Partnership, i.Number });
            e.HasIndex(i => i.SignedFirst);
            e.HasIndex(i => i.Ends);
            e.HasOne<PartnershipRow>().WithMany().HasForeignKey(i => i.Partnership);
        });
        model.Entity<NamedRow>(e =>
        {
            e.ToTable("named").HasKey(n => new { n.Kind, n.Id, n.Partnership, n.Event, n.Claim });
            e.HasIndex(n => n.Partnership);
            e.HasOne<PartnershipRow>().WithMany().HasForeignKey(n => n.Partnership);
        });
        model.Entity<ProfileRow>(e =>
        {
            e.ToTable("profile_fact").HasKey(p => new { p.Document, p.Number });
            e.HasIndex(p => p.Place);
            e.HasOne<DocumentRow>().WithMany().HasForeignKey(p => p.Document);
        });
    }

    private static void NewsModel(ModelBuilder model)
    {
        model.Entity<NewsRow>(e =>
        {
            e.ToTable("news").HasKey(n => n.Id);
            e.HasIndex(n => new { n.State, n.At });
        });
        model.Entity<NewsTextRow>(e =>
        {
            e.ToTable("news_text").HasKey(t => new { t.News, t.Language });
            e.HasOne<NewsRow>().WithMany().HasForeignKey(t => t.News);
        });
        model.Entity<NewsPictureRow>(e =>
        {
            e.ToTable("news_picture").HasKey(p => new { p.News, p.Number });
            e.HasIndex(p => p.Sha256);
            e.HasOne<NewsRow>().WithMany().HasForeignKey(p => p.News);
        });
        model.Entity<NewsPictureTextRow>(e =>
        {
            e.ToTable("news_picture_text").HasKey(t => new { t.News, t.Number, t.Language });
            e.HasOne<NewsPictureRow>().WithMany().HasForeignKey(t => new { t.News, t.Number });
        });
        model.Entity<NewsLinkRow>(e =>
        {
            e.ToTable("news_link").HasKey(l => new { l.News, l.Kind, l.Target });
            e.HasIndex(l => new { l.Kind, l.Target });
            e.HasOne<NewsRow>().WithMany().HasForeignKey(l => l.News);
        });
        model.Entity<NewsRecordRow>(e =>
        {
            e.ToTable("news_record").HasKey(r => r.Seq);
            e.Property(r => r.Seq).ValueGeneratedNever();
            e.HasIndex(r => r.News);
        });
    }

    private static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }

        // Some names are reserved words somewhere: columns are read in plain SQL, so they get names that need no quotes.
        return text.ToString() switch
        {
            "from" => "true_from",
            "to" => "true_to",
            "start" => "span_start",
            "end" => "span_end",
            "by" => "decided_by",
            "left" => "left_id",
            "right" => "right_id",
            "at" => "at_ms",
            var plain => plain,
        };
    }
}
