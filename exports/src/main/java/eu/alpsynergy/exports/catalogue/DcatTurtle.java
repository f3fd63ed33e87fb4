package eu.alpsynergy.exports.catalogue;

import eu.alpsynergy.exports.catalogue.RdfNode.Inner;
import eu.alpsynergy.exports.catalogue.RdfNode.Iri;
import eu.alpsynergy.exports.catalogue.RdfNode.Property;
import eu.alpsynergy.exports.catalogue.RdfNode.Text;
import eu.alpsynergy.exports.catalogue.RdfNode.Typed;
import eu.alpsynergy.exports.catalogue.RdfNode.Value;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The catalogue in Turtle. Addresses are relative to where it was read from, unless a base is given. */
public final class DcatTurtle implements FileWriter {

    private final List<Distribution> distributions;

    public DcatTurtle(List<Distribution> distributions) {
        this.distributions = List.copyOf(distributions);
    }

    @Override
    public void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (options.base().isPresent()) {
            text.write("@base " + address(options.base().get().toString()) + " .\n");
        }
        for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
            text.write("@prefix " + prefix.getKey() + ": " + address(prefix.getValue()) + " .\n");
        }
        Deque<RdfNode> waiting = new ArrayDeque<>();
        waiting.add(Catalogue.of(rows, distributions));
        while (!waiting.isEmpty()) {
            RdfNode node = waiting.remove();
            text.write("\n" + address(node.iri().orElseThrow()));
            properties(node, "    ", waiting, text);
            text.write(" .\n");
        }
        text.flush();
    }

    private static void properties(RdfNode node, String indent, Deque<RdfNode> waiting, Writer text)
            throws IOException {
        text.write(" a " + node.type());
        for (Property property : node.properties()) {
            text.write(" ;\n" + indent + property.term() + " ");
            value(property.value(), indent, waiting, text);
        }
    }

    /** A named thing is written by its address here, and described on its own further down. */
    private static void value(Value value, String indent, Deque<RdfNode> waiting, Writer text) throws IOException {
        if (value instanceof Iri iri) {
            text.write(address(iri.iri()));
        } else if (value instanceof Text said) {
            text.write(quoted(said.text()) + (said.language().isEmpty() ? "" : "@" + said.language()));
        } else if (value instanceof Typed typed) {
            text.write(quoted(typed.text()) + "^^" + typed.type());
        } else if (value instanceof Inner inner && inner.node().iri().isPresent()) {
            text.write(address(inner.node().iri().get()));
            waiting.add(inner.node());
        } else if (value instanceof Inner inner) {
            text.write("[");
            properties(inner.node(), indent + "    ", waiting, text);
            text.write(" ]");
        }
    }

    private static String address(String iri) {
        StringBuilder text = new StringBuilder("<");
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            text.append(c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0 ? "%%%02X".formatted((int) c) : String.valueOf(c));
        }
        return text.append('>').toString();
    }

    private static String quoted(String said) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(Character.isISOControl(c) ? "\\u%04X".formatted((int) c) : String.valueOf(c));
            }
        }
        return text.append('"').toString();
    }
}
