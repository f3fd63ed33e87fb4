package eu.alpsynergy.exports.graph;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.exports.dataset.DatasetCard;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import eu.alpsynergy.importer.load.RowCells;
import eu.alpsynergy.importer.mapping.TableOrder;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script that loads the graph into an empty Neo4j: constraints, then the statements of the importer with the rows written into them,
 * a batch each, and at last the pointer that AlpSynergy reads. A statement ends with a semicolon at the end of a line, and no other
 * line ends so.
 */
public final class CypherScript implements FileWriter {

    static final int ROWS_OF_A_BATCH = 200;
    private static final int CHARACTERS_OF_A_BATCH = 200_000;
    private static final int WAIT_SECONDS = 300;
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private final CypherCatalogue cypher = new CypherCatalogue();

    @Override
    public void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String version = CypherLiteral.text(rows.card().version());
        introduction(rows.card(), text);
        for (String migration : cypher.names("schema")) {
            for (String statement : cypher.statements(migration)) {
                statement(statement, Map.of(), text);
            }
        }
        statement(cypher.statement("store/await_indexes"), Map.of("seconds", Integer.toString(WAIT_SECONDS)), text);
        statement(cypher.statement("store/begin_dataset"), dataset(rows.card()), text);
        for (TableSchema table : TableOrder.of(rows.tables())) {
            text.write("// " + table.name() + "\n");
            Batch batch = new Batch(cypher.statement("load/" + table.name()), version, text);
            rows.read(table, cells -> batch.add(row(cells, table)));
            batch.flush();
        }
        text.write("// from here on AlpSynergy reads it\n");
        statement(cypher.statement("store/publish"), Map.of("version", version), text);
        text.flush();
    }

    private static void introduction(DatasetCard card, Writer text) throws IOException {
        String sentence = card.sentence().replaceAll("\\s+", " ");
        text.write("// " + sentence + "\n"
                + "// Loads the dataset into an empty Neo4j 5:\n"
                + "//   cypher-shell -a bolt://localhost:7687 -u neo4j --fail-fast -f FILE\n"
                + "// A second run fails at the first constraint and changes nothing.\n\n");
    }

    private static Map<String, String> dataset(DatasetCard card) throws IOException {
        return Map.of(
                "version", CypherLiteral.text(card.version()),
                "title", CypherLiteral.text(card.title()),
                "descriptor", CypherLiteral.text(card.descriptor()),
                "rows", CypherLiteral.text(new ObjectMapper().writeValueAsString(card.rows())),
                "contentHash", CypherLiteral.text(card.contentHash()));
    }

    private static String row(RowCells cells, TableSchema table) {
        StringBuilder row = new StringBuilder("{");
        for (int c = 0; c < cells.size(); c++) {
            Object cell = cells.get(c);
            if (cell != null) {
                row.append(row.length() == 1 ? "" : ", ")
                        .append(table.fields().get(c).property())
                        .append(": ")
                        .append(CypherLiteral.of(cell));
            }
        }
        return row.append('}').toString();
    }

    private static void statement(String statement, Map<String, String> values, Writer text) throws IOException {
        text.write(PARAMETER.matcher(statement).replaceAll(m -> {
            String value = values.get(m.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing stands for $" + m.group(1) + " in: " + statement);
            }
            return Matcher.quoteReplacement(value);
        }));
        text.write(";\n");
    }

    /** Rows that wait for their statement. */
    private static final class Batch {
        private final String statement;
        private final String version;
        private final Writer text;
        private final StringBuilder waiting = new StringBuilder();
        private int rows;

        Batch(String statement, String version, Writer text) {
            this.statement = statement;
            this.version = version;
            this.text = text;
        }

        void add(String row) throws IOException {
            waiting.append(rows == 0 ? "[\n" : ",\n").append(row);
            rows++;
            if (rows == ROWS_OF_A_BATCH || waiting.length() > CHARACTERS_OF_A_BATCH) {
                flush();
            }
        }

        void flush() throws IOException {
            if (rows > 0) {
                statement(statement, Map.of("version", version, "rows", waiting.append("\n]").toString()), text);
                waiting.setLength(0);
                rows = 0;
            }
        }
    }
}
