using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mosty.Register.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class News : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "news",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: false),
                    is_office = table.Column<bool>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "news_record",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    news = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news_record", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "profile_fact",
                columns: table => new
                {
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    property = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    date = table.Column<string>(type: "TEXT", nullable: true),
                    quote = table.Column<string>(type: "TEXT", nullable: false),
                    page = table.Column<int>(type: "INTEGER", nullable: false),
                    span_start = table.Column<int>(type: "INTEGER", nullable: false),
                    span_end = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_profile_fact", x => new { x.document, x.number });
                    table.ForeignKey(
                        name: "FK_profile_fact_document_document",
                        column: x => x.document,
                        principalTable: "document",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "news_link",
                columns: table => new
                {
                    news = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news_link", x => new { x.news, x.kind, x.target });
                    table.ForeignKey(
                        name: "FK_news_link_news_news",
                        column: x => x.news,
                        principalTable: "news",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "news_picture",
                columns: table => new
                {
                    news = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", nullable: false),
                    width = table.Column<int>(type: "INTEGER", nullable: false),
                    height = table.Column<int>(type: "INTEGER", nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: false),
                    licence = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news_picture", x => new { x.news, x.number });
                    table.ForeignKey(
                        name: "FK_news_picture_news_news",
                        column: x => x.news,
                        principalTable: "news",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "news_text",
                columns: table => new
                {
                    news = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    lead = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news_text", x => new { x.news, x.language });
                    table.ForeignKey(
                        name: "FK_news_text_news_news",
                        column: x => x.news,
                        principalTable: "news",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "news_picture_text",
                columns: table => new
                {
                    news = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    alt = table.Column<string>(type: "TEXT", nullable: false),
                    caption = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news_picture_text", x => new { x.news, x.number, x.language });
                    table.ForeignKey(
                        name: "FK_news_picture_text_news_picture_news_number",
                        columns: x => new { x.news, x.number },
                        principalTable: "news_picture",
                        principalColumns: new[] { "news", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_news_state_at_ms",
                table: "news",
                columns: new[] { "state", "at_ms" });

            migrationBuilder.CreateIndex(
                name: "IX_news_link_kind_target",
                table: "news_link",
                columns: new[] { "kind", "target" });

            migrationBuilder.CreateIndex(
                name: "IX_news_picture_sha256",
                table: "news_picture",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "IX_news_record_news",
                table: "news_record",
                column: "news");

            migrationBuilder.CreateIndex(
                name: "IX_profile_fact_place",
                table: "profile_fact",
                column: "place");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "news_link");

            migrationBuilder.DropTable(
                name: "news_picture_text");

            migrationBuilder.DropTable(
                name: "news_record");

            migrationBuilder.DropTable(
                name: "news_text");

            migrationBuilder.DropTable(
                name: "profile_fact");

            migrationBuilder.DropTable(
                name: "news_picture");

            migrationBuilder.DropTable(
                name: "news");
        }
    }
}
