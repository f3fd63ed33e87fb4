package eu.alpsynergy.exports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.exports.FolderRows;
import eu.alpsynergy.importer.load.RowCells;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CypherLiteralTest {

    private static final String LOAD = "UNWIND $rows AS row\nMATCH (a {version: $version}) RETURN a";

    @Test
    void nothingInATextEndsItOrItsLine() {
        assertThat(CypherLiteral.text("O'Neill \\ \"x\" \r\n\t\u0001\u2028é"))
                .isEqualTo("'O\\'Neill \\\\ \"x\" \\r\\n\\t\\u0001\\u2028é'");
        assertThat(CypherLiteral.text("\\u0027 RETURN 1 //")).isEqualTo("'\\\\u0027 RETURN 1 //'");
    }

    @Test
    void rowsAreOneTextAndTheVersionIsSetInTheStatementAlone() {
        TableSchema table = FolderRows.plain().table("memberships");
        CypherBatch batch = new CypherBatch(table, LOAD);
        batch.add(new RowCells(Arrays.asList("a1", "$version", "s", "sourced", null, null)));
        batch.add(new RowCells(Arrays.asList("a2", "it's", "s", "sourced", null, "2017")));

        assertThat(batch.statement("'v'"))
                .startsWith(
                        "UNWIND split('a1\\u001F$version\\u001Fs\\u001Fsourced\\u001F\\u001F\\u001E\na2\\u001Fit\\'s")
                .contains("', '\\u001E\\n') AS line\nWITH split(line, '\\u001F') AS c\n")
                .contains("asOf: CASE c[5] WHEN '' THEN null ELSE c[5] END} AS row")
                .endsWith("MATCH (a {version: 'v'}) RETURN a");
        assertThat(batch.rows()).isZero();
    }

    @Test
    void signsThatOccurInTheRowsDoNotSeparateThem() {
        TableSchema table = FolderRows.plain().table("memberships");
        CypherBatch batch = new CypherBatch(table, LOAD);
        batch.add(new RowCells(Arrays.asList("\u001Ea", "b\u001F", "s", "sourced", null, null)));

        assertThat(batch.statement("'v'")).contains("split(line, '\\u001D')", "'\\u001C\\n') AS line");
    }

    @Test
    void rowsThatHoldEverySignAreRefusedByName() {
        TableSchema table = FolderRows.plain().table("memberships");
        CypherBatch batch = new CypherBatch(table, LOAD);
        batch.add(new RowCells(
                Arrays.asList("\u001E\u001F\u001D\u001C\uE000\uE001\uE002\uE003", "b", "s", "sourced", null, null)));

        assertThatThrownBy(() -> batch.statement("'v'")).hasMessageContaining("memberships");
    }

    @Test
    void aStatementOfAnotherFormIsNotGuessedAt() {
        TableSchema table = FolderRows.plain().table("memberships");

        assertThatThrownBy(() -> new CypherBatch(table, "MATCH (n) RETURN n")).hasMessageContaining("memberships");
    }
}
