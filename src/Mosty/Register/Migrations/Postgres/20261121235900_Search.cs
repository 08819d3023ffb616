using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Mosty.Register.Migrations.Postgres;

/// <summary>Written by hand: the full-text index is no table of the model. Entries are rows of search_entry.</summary>
[DbContext(typeof(PostgresRegisterDb))]
[Migration("20261121235900_Search")]
internal sealed class Search : Migration
{
    // The words come folded and stemmed from SearchAnalyser and are blank-separated: no parser of PostgreSQL's cuts them anew.
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        create table search_words (
            entry bigint primary key,
            words text not null,
            found tsvector generated always as (array_to_tsvector(string_to_array(nullif(words, ''), ' '))) stored);
        create index search_words_found on search_words using gin (found);
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("drop table search_words");
}
