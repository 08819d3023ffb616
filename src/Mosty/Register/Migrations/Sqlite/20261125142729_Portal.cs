using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mosty.Register.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Portal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "conflicts",
                table: "partnership_row",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "fields",
                table: "partnership_row",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "newest_paper",
                table: "partnership_row",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "papers",
                table: "partnership_row",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "partner_speaks",
                table: "partnership_row",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "told",
                table: "partnership_row",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "happening",
                columns: table => new
                {
                    @event = table.Column<string>(name: "event", type: "TEXT", nullable: false),
                    partnership = table.Column<string>(type: "TEXT", nullable: false),
                    date_first = table.Column<int>(type: "INTEGER", nullable: false),
                    date_last = table.Column<int>(type: "INTEGER", nullable: false),
                    date = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    answered = table.Column<bool>(type: "INTEGER", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    instrument = table.Column<string>(type: "TEXT", nullable: true),
                    counts = table.Column<bool>(type: "INTEGER", nullable: false),
                    tried = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_happening", x => new { x.@event, x.partnership });
                    table.ForeignKey(
                        name: "FK_happening_partnership_partnership",
                        column: x => x.partnership,
                        principalTable: "partnership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "instrument",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    signed = table.Column<string>(type: "TEXT", nullable: true),
                    signed_first = table.Column<int>(type: "INTEGER", nullable: true),
                    ends = table.Column<int>(type: "INTEGER", nullable: true),
                    formal = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_instrument", x => new { x.partnership, x.number });
                    table.ForeignKey(
                        name: "FK_instrument_partnership_partnership",
                        column: x => x.partnership,
                        principalTable: "partnership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "named",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    partnership = table.Column<string>(type: "TEXT", nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", nullable: false),
                    claim = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_named", x => new { x.kind, x.id, x.partnership, x.@event, x.claim });
                    table.ForeignKey(
                        name: "FK_named_partnership_partnership",
                        column: x => x.partnership,
                        principalTable: "partnership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    message = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_happening_date_first_date_last",
                table: "happening",
                columns: new[] { "date_first", "date_last" });

            migrationBuilder.CreateIndex(
                name: "IX_happening_partnership",
                table: "happening",
                column: "partnership");

            migrationBuilder.CreateIndex(
                name: "IX_instrument_ends",
                table: "instrument",
                column: "ends");

            migrationBuilder.CreateIndex(
                name: "IX_instrument_signed_first",
                table: "instrument",
                column: "signed_first");

            migrationBuilder.CreateIndex(
                name: "IX_named_partnership",
                table: "named",
                column: "partnership");

            migrationBuilder.CreateIndex(
                name: "IX_report_at_ms",
                table: "report",
                column: "at_ms");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "happening");

            migrationBuilder.DropTable(
                name: "instrument");

            migrationBuilder.DropTable(
                name: "named");

            migrationBuilder.DropTable(
                name: "report");

            migrationBuilder.DropColumn(
                name: "conflicts",
                table: "partnership_row");

            migrationBuilder.DropColumn(
                name: "fields",
                table: "partnership_row");

            migrationBuilder.DropColumn(
                name: "newest_paper",
                table: "partnership_row");

            migrationBuilder.DropColumn(
                name: "papers",
                table: "partnership_row");

            migrationBuilder.DropColumn(
                name: "partner_speaks",
                table: "partnership_row");

            migrationBuilder.DropColumn(
                name: "told",
                table: "partnership_row");
        }
    }
}
