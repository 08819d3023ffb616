using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mosty.Register.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "change",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    tag = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "document",
                columns: table => new
                {
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: true),
                    home = table.Column<string>(type: "TEXT", nullable: true),
                    published = table.Column<string>(type: "TEXT", nullable: true),
                    rank = table.Column<string>(type: "TEXT", nullable: false),
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false),
                    pages = table.Column<int>(type: "INTEGER", nullable: false),
                    reading = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document", x => x.sha256);
                });

            migrationBuilder.CreateTable(
                name: "event",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    claim = table.Column<string>(type: "TEXT", nullable: false),
                    redirect_to = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "link",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    left_id = table.Column<string>(type: "TEXT", nullable: false),
                    right_id = table.Column<string>(type: "TEXT", nullable: false),
                    same = table.Column<bool>(type: "INTEGER", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    realm = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_link", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "partnership",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    parties = table.Column<string>(type: "TEXT", nullable: false),
                    realm = table.Column<string>(type: "TEXT", nullable: false),
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    redirect_to = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "projection",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    last_seq = table.Column<long>(type: "INTEGER", nullable: false),
                    rules = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projection", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "search_entry",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "setting",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_setting", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "claim",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                    date_first = table.Column<int>(type: "INTEGER", nullable: true),
                    date_last = table.Column<int>(type: "INTEGER", nullable: true),
                    parties = table.Column<int>(type: "INTEGER", nullable: false),
                    realm = table.Column<string>(type: "TEXT", nullable: false),
                    review_of = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim", x => x.id);
                    table.ForeignKey(
                        name: "FK_claim_document_document",
                        column: x => x.document,
                        principalTable: "document",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reading",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    engine = table.Column<string>(type: "TEXT", nullable: false),
                    given_home = table.Column<string>(type: "TEXT", nullable: true),
                    given_language = table.Column<string>(type: "TEXT", nullable: true),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    layout = table.Column<byte[]>(type: "BLOB", nullable: false),
                    rest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reading", x => x.id);
                    table.ForeignKey(
                        name: "FK_reading_document_document",
                        column: x => x.document,
                        principalTable: "document",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnership_place",
                columns: table => new
                {
                    territory = table.Column<string>(type: "TEXT", nullable: false),
                    partnership = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_place", x => new { x.territory, x.partnership });
                    table.ForeignKey(
                        name: "FK_partnership_place_partnership_partnership",
                        column: x => x.partnership,
                        principalTable: "partnership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnership_row",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "TEXT", nullable: false),
                    parties = table.Column<string>(type: "TEXT", nullable: false),
                    is_candidate = table.Column<bool>(type: "INTEGER", nullable: false),
                    since = table.Column<string>(type: "TEXT", nullable: true),
                    above = table.Column<string>(type: "TEXT", nullable: true),
                    grew_from = table.Column<string>(type: "TEXT", nullable: true),
                    home_parties = table.Column<string>(type: "TEXT", nullable: false),
                    countries = table.Column<string>(type: "TEXT", nullable: false),
                    events = table.Column<int>(type: "INTEGER", nullable: false),
                    documents = table.Column<int>(type: "INTEGER", nullable: false),
                    seen_by_person = table.Column<bool>(type: "INTEGER", nullable: false),
                    sketch = table.Column<string>(type: "TEXT", nullable: false),
                    changed_seq = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_row", x => x.partnership);
                    table.ForeignKey(
                        name: "FK_partnership_row_partnership_partnership",
                        column: x => x.partnership,
                        principalTable: "partnership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "standing_segment",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "TEXT", nullable: false),
                    true_from = table.Column<int>(type: "INTEGER", nullable: false),
                    known_from = table.Column<long>(type: "INTEGER", nullable: false),
                    true_to = table.Column<int>(type: "INTEGER", nullable: false),
                    formal = table.Column<string>(type: "TEXT", nullable: false),
                    activity = table.Column<string>(type: "TEXT", nullable: false),
                    policy = table.Column<string>(type: "TEXT", nullable: false),
                    because = table.Column<string>(type: "TEXT", nullable: false),
                    causes = table.Column<string>(type: "TEXT", nullable: true),
                    last_contact = table.Column<string>(type: "TEXT", nullable: true),
                    known_to = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_standing_segment", x => new { x.partnership, x.known_from, x.true_from });
                    table.ForeignKey(
                        name: "FK_standing_segment_partnership_partnership",
                        column: x => x.partnership,
                        principalTable: "partnership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claim_party",
                columns: table => new
                {
                    claim = table.Column<string>(type: "TEXT", nullable: false),
                    territory = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_party", x => new { x.claim, x.territory });
                    table.ForeignKey(
                        name: "FK_claim_party_claim_claim",
                        column: x => x.claim,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "decision",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    act = table.Column<long>(type: "INTEGER", nullable: false),
                    claim = table.Column<string>(type: "TEXT", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: false),
                    by_person = table.Column<bool>(type: "INTEGER", nullable: false),
                    at_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    corrected = table.Column<string>(type: "TEXT", nullable: true),
                    corrected_realm = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision", x => x.seq);
                    table.ForeignKey(
                        name: "FK_decision_claim_claim",
                        column: x => x.claim,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fact",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "TEXT", nullable: false),
                    claim = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact", x => new { x.partnership, x.claim, x.role });
                    table.ForeignKey(
                        name: "FK_fact_claim_claim",
                        column: x => x.claim,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_fact_partnership_partnership",
                        column: x => x.partnership,
                        principalTable: "partnership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sighting",
                columns: table => new
                {
                    reading = table.Column<long>(type: "INTEGER", nullable: false),
                    claim = table.Column<string>(type: "TEXT", nullable: false),
                    page = table.Column<int>(type: "INTEGER", nullable: false),
                    span_start = table.Column<int>(type: "INTEGER", nullable: false),
                    span_end = table.Column<int>(type: "INTEGER", nullable: false),
                    quote = table.Column<string>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: false),
                    confidence = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sighting", x => new { x.claim, x.reading });
                    table.ForeignKey(
                        name: "FK_sighting_claim_claim",
                        column: x => x.claim,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_sighting_reading_reading",
                        column: x => x.reading,
                        principalTable: "reading",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_claim_document",
                table: "claim",
                column: "document");

            migrationBuilder.CreateIndex(
                name: "IX_claim_parties",
                table: "claim",
                column: "parties");

            migrationBuilder.CreateIndex(
                name: "IX_claim_realm_parties",
                table: "claim",
                columns: new[] { "realm", "parties" });

            migrationBuilder.CreateIndex(
                name: "IX_claim_party_territory",
                table: "claim_party",
                column: "territory");

            migrationBuilder.CreateIndex(
                name: "IX_decision_claim",
                table: "decision",
                column: "claim");

            migrationBuilder.CreateIndex(
                name: "IX_decision_corrected_realm",
                table: "decision",
                column: "corrected_realm");

            migrationBuilder.CreateIndex(
                name: "IX_document_seq",
                table: "document",
                column: "seq",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fact_claim",
                table: "fact",
                column: "claim");

            migrationBuilder.CreateIndex(
                name: "IX_link_realm",
                table: "link",
                column: "realm");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_parties",
                table: "partnership",
                column: "parties",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_realm",
                table: "partnership",
                column: "realm");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_place_partnership",
                table: "partnership_place",
                column: "partnership");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_row_above",
                table: "partnership_row",
                column: "above");

            migrationBuilder.CreateIndex(
                name: "IX_reading_document",
                table: "reading",
                column: "document");

            migrationBuilder.CreateIndex(
                name: "IX_search_entry_kind_subject",
                table: "search_entry",
                columns: new[] { "kind", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sighting_reading",
                table: "sighting",
                column: "reading");

            migrationBuilder.CreateIndex(
                name: "IX_standing_segment_known_to_true_from_true_to",
                table: "standing_segment",
                columns: new[] { "known_to", "true_from", "true_to" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "change");

            migrationBuilder.DropTable(
                name: "claim_party");

            migrationBuilder.DropTable(
                name: "decision");

            migrationBuilder.DropTable(
                name: "event");

            migrationBuilder.DropTable(
                name: "fact");

            migrationBuilder.DropTable(
                name: "link");

            migrationBuilder.DropTable(
                name: "partnership_place");

            migrationBuilder.DropTable(
                name: "partnership_row");

            migrationBuilder.DropTable(
                name: "projection");

            migrationBuilder.DropTable(
                name: "search_entry");

            migrationBuilder.DropTable(
                name: "setting");

            migrationBuilder.DropTable(
                name: "sighting");

            migrationBuilder.DropTable(
                name: "standing_segment");

            migrationBuilder.DropTable(
                name: "claim");

            migrationBuilder.DropTable(
                name: "reading");

            migrationBuilder.DropTable(
                name: "partnership");

            migrationBuilder.DropTable(
                name: "document");
        }
    }
}
