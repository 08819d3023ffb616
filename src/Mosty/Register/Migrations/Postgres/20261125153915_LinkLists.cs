using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mosty.Register.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class LinkLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "link_list",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    licence = table.Column<string>(type: "text", nullable: true),
                    at_ms = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_link_list", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "listed_link",
                columns: table => new
                {
                    list = table.Column<long>(type: "bigint", nullable: false),
                    left_id = table.Column<string>(type: "text", nullable: false),
                    right_id = table.Column<string>(type: "text", nullable: false),
                    since = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_listed_link", x => new { x.list, x.left_id, x.right_id });
                    table.ForeignKey(
                        name: "FK_listed_link_link_list_list",
                        column: x => x.list,
                        principalTable: "link_list",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_link_list_sha256",
                table: "link_list",
                column: "sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_listed_link_left_id",
                table: "listed_link",
                column: "left_id");

            migrationBuilder.CreateIndex(
                name: "IX_listed_link_right_id",
                table: "listed_link",
                column: "right_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "listed_link");

            migrationBuilder.DropTable(
                name: "link_list");
        }
    }
}
