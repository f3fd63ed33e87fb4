package eu.alpsynergy.exports.graph;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import eu.alpsynergy.exports.dataset.DatasetCard;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import eu.alpsynergy.synergy.network.export.NetworkFile.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The graph as JSON: {@code nodes} and {@code links}, as d3 and force-graph take them, and networkx with {@code edges="links"}. */
public final class NodeLinkFile implements FileWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build();

    @Override
    public void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException {
        GraphWalk graph = new GraphWalk(rows);
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeBooleanField("directed", true);
            json.writeBooleanField("multigraph", true);
            about(rows.card(), json);
            json.writeArrayFieldStart("nodes");
            graph.nodes(n -> {
                begin(json);
                json.writeStringField("id", n.id());
                json.writeStringField("label", n.caption());
                values(graph.nodeColumns().all(), n.values(), json);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayFieldStart("links");
            graph.edges(e -> {
                begin(json);
                json.writeStringField("source", e.from());
                json.writeStringField("target", e.to());
                json.writeStringField("key", e.id());
                values(graph.edgeColumns().all(), e.values(), json);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void about(DatasetCard card, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("graph");
        json.writeStringField("title", card.title());
        json.writeStringField("datasetVersion", card.version());
        json.writeStringField("softwareVersion", card.softwareVersion());
        if (!card.licences().isEmpty()) {
            json.writeStringField("licence", card.licences().get(0).name());
        }
        json.writeEndObject();
    }

    /** A line an element, so that two versions can be compared line by line. */
    private static void begin(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
    }

    private static void values(List<Column> columns, List<@Nullable Object> values, JsonGenerator json)
            throws IOException {
        for (int c = 0; c < columns.size(); c++) {
            Object value = values.get(c);
            if (value == null) {
                continue;
            }
            json.writeFieldName(columns.get(c).id());
            if (value instanceof Long whole) {
                json.writeNumber(whole);
            } else if (value instanceof Double number) {
                json.writeNumber(number);
            } else if (value instanceof Boolean truth) {
                json.writeBoolean(truth);
            } else {
                json.writeString(value.toString());
            }
        }
    }
}
