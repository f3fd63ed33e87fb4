package eu.alpsynergy.exports.graph;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.exports.dataset.DatasetCard;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import eu.alpsynergy.importer.mapping.TableOrder;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script that loads the graph into an empty Neo4j: constraints, then the statements of the importer with the rows written into them,
 * a batch each, and at last the pointer that AlpSynergy reads. A statement ends with a semicolon at the end of a line, and no other
 * line ends so.
 */
public final class CypherScript implements FileWriter {

    static final int ROWS_OF_A_BATCH = 1_000;
    private static final int CHARACTERS_OF_A_BATCH = 500_000;
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
            CypherBatch batch = new CypherBatch(table, cypher.statement("load/" + table.name()));
            rows.read(table, cells -> {
                batch.add(cells);
                if (batch.rows() == ROWS_OF_A_BATCH || batch.characters() > CHARACTERS_OF_A_BATCH) {
                    write(batch, version, text);
                }
            });
            if (batch.rows() > 0) {
                write(batch, version, text);
            }
        }
        text.write("// from here on AlpSynergy reads it\n");
        statement(cypher.statement("store/publish"), Map.of("version", version), text);
        text.flush();
    }

    private static void write(CypherBatch batch, String version, Writer text) throws IOException {
        text.write(batch.statement(version) + ";\n");
    }

    private static void introduction(DatasetCard card, Writer text) throws IOException {
        String sentence = card.sentence().replaceAll("\\s+", " ");
        text.write("// " + sentence + "\n"
                + "// Loads the dataset into an empty Neo4j 5 (5.7 or newer):\n"
                + "//   cypher-shell -a bolt://localhost:7687 -u neo4j --fail-fast -f FILE\n"
                + "// A second run fails at the first rows, which are there already, and changes nothing.\n\n");
    }

    private static Map<String, String> dataset(DatasetCard card) throws IOException {
        return Map.of(
                "version", CypherLiteral.text(card.version()),
                "title", CypherLiteral.text(card.title()),
                "descriptor", CypherLiteral.text(card.descriptor()),
                "rows", CypherLiteral.text(new ObjectMapper().writeValueAsString(card.rows())),
                "contentHash", CypherLiteral.text(card.contentHash()));
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
}
