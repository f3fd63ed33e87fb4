package eu.alpsynergy.exports.catalogue;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import eu.alpsynergy.exports.catalogue.RdfNode.Inner;
import eu.alpsynergy.exports.catalogue.RdfNode.Iri;
import eu.alpsynergy.exports.catalogue.RdfNode.Property;
import eu.alpsynergy.exports.catalogue.RdfNode.Text;
import eu.alpsynergy.exports.catalogue.RdfNode.Typed;
import eu.alpsynergy.exports.catalogue.RdfNode.Value;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue in JSON-LD, with its context inside, so that nothing has to be fetched to read it. */
public final class DcatJsonLd implements FileWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build();

    private final List<Distribution> distributions;

    public DcatJsonLd(List<Distribution> distributions) {
        this.distributions = List.copyOf(distributions);
    }

    @Override
    public void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            if (options.base().isPresent()) {
                json.writeStringField("@base", options.base().get().toString());
            }
            for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
                json.writeStringField(prefix.getKey(), prefix.getValue());
            }
            json.writeEndObject();
            content(Catalogue.of(rows, distributions), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void content(RdfNode node, JsonGenerator json) throws IOException {
        if (node.iri().isPresent()) {
            json.writeStringField("@id", node.iri().get());
        }
        json.writeStringField("@type", node.type());
        Map<String, List<Value>> byTerm = new LinkedHashMap<>();
        for (Property property : node.properties()) {
            byTerm.computeIfAbsent(property.term(), t -> new ArrayList<>()).add(property.value());
        }
        for (Map.Entry<String, List<Value>> property : byTerm.entrySet()) {
            json.writeArrayFieldStart(property.getKey());
            for (Value value : property.getValue()) {
                json.writeStartObject();
                value(value, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void value(Value value, JsonGenerator json) throws IOException {
        if (value instanceof Iri iri) {
            json.writeStringField("@id", iri.iri());
        } else if (value instanceof Text said) {
            json.writeStringField("@value", said.text());
            if (!said.language().isEmpty()) {
                json.writeStringField("@language", said.language());
            }
        } else if (value instanceof Typed typed) {
            json.writeStringField("@value", typed.text());
            json.writeStringField("@type", typed.type());
        } else if (value instanceof Inner inner) {
            content(inner.node(), json);
        }
    }
}
