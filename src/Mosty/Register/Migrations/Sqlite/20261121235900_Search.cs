using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Mosty.Register.Migrations.Sqlite;

/// <summary>Written by hand: the full-text index is no table of the model. It keeps no text of its own; entries are rows of search_entry.</summary>
[DbContext(typeof(SqliteRegisterDb))]
[Migration("20261121235900_Search")]
internal sealed class Search : Migration
{
    // The words come folded and stemmed from SearchAnalyser: the tokenizer only cuts at blanks.
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        "create virtual table search_words using fts5(words, content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 0\")");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("drop table search_words");
}
