package eu.alpsynergy.api.app.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes tables as CSV or JSON: labels as they are, doubles so that they read back to the same bits, what is undefined empty or null. */
final class GraphOutput {

    /** Stands between the labels of a list in a CSV cell; one inside a label gets a backslash before it. */
    private static final String BETWEEN = "|";

    private GraphOutput() {}

    static void csv(ResultTable table, Writer writer) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(table.columns());
        String[] texts = new String[table.columns().size()];
        table.rows(cells -> {
            for (int i = 0; i < texts.length; i++) {
                texts[i] = text(cells[i]);
            }
            csv.writeRecord(texts);
        });
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof List<?> labels) {
            return labels.stream()
                    .map(label -> label.toString().replace("\\", "\\\\").replace(BETWEEN, "\\" + BETWEEN))
                    .collect(Collectors.joining(BETWEEN));
        }
        return cell instanceof Double number ? shortest(number) : cell.toString();
    }

    private static String shortest(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** What was read: nodes, edges, what was dropped or merged. */
    static Map<String, Object> facts(CsrGraph graph) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("nodes", graph.nodes());
        facts.put("edges", graph.edges());
        facts.put("directed", graph.directed());
        facts.put("selfLoopsDropped", graph.leftOut().selfLoops());
        facts.put("parallelEdgesMerged", graph.leftOut().parallel());
        return facts;
    }

    /** One document: the graph, then each table with rows and facts. */
    static void json(CsrGraph graph, List<ResultTable> tables, Writer writer) {
        try {
            JsonGenerator json = new JsonFactory().createGenerator(writer);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeFieldName("graph");
            object(json, facts(graph));
            for (ResultTable table : tables) {
                json.writeObjectFieldStart(table.name());
                rows(json, table);
                for (Map.Entry<String, Object> fact : table.facts().entrySet()) {
                    json.writeFieldName(fact.getKey());
                    value(json, fact.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rows(JsonGenerator json, ResultTable table) throws IOException {
        json.writeArrayFieldStart("rows");
        List<String> columns = table.columns();
        table.rows(cells -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i]);
            }
            try {
                object(json, row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        json.writeEndArray();
    }

    private static void object(JsonGenerator json, Map<String, ? extends @Nullable Object> fields) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, ? extends @Nullable Object> field : fields.entrySet()) {
            json.writeFieldName(field.getKey());
            value(json, field.getValue());
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> labels) {
            json.writeStartArray();
            for (Object label : labels) {
                json.writeString(label.toString());
            }
            json.writeEndArray();
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }
}
