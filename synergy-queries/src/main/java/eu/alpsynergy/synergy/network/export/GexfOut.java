package eu.alpsynergy.synergy.network.export;

import eu.alpsynergy.synergy.network.export.NetworkFile.Column;
import eu.alpsynergy.synergy.network.export.NetworkFile.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * GEXF 1.3 as a stream, in the order the format wants: {@link #columns} of nodes and edges, {@link #beginNodes}, nodes,
 * {@link #beginEdges}, edges, {@link #end}. Places are scaled to what Gephi and Gephi Lite draw well.
 */
public final class GexfOut {

    private static final double SCALE = 1_000;

    private final XmlOut xml;

    /**
     * Begins the file.
     *
     * @param date the day the data are of, as an ISO date
     */
    public GexfOut(OutputStream stream, boolean directed, Optional<String> date, String description)
            throws IOException {
        xml = new XmlOut(stream);
        xml.open("gexf")
                .with("xmlns", "http://gexf.net/1.3")
                .with("xmlns:viz", "http://gexf.net/1.3/viz")
                .with("version", "1.3");
        xml.open("meta");
        if (date.isPresent()) {
            xml.with("lastmodifieddate", date.get());
        }
        xml.open("creator").text("AlpSynergy").close();
        xml.open("description").text(description).close();
        xml.close();
        xml.open("graph")
                .with("defaultedgetype", directed ? "directed" : "undirected")
                .with("mode", "static")
                .with("idtype", "string");
    }

    /** The columns of {@code node} or {@code edge}; the prefix keeps the ids of both apart where names are the same. */
    public void columns(String owner, String prefix, List<Column> columns) throws IOException {
        xml.open("attributes").with("class", owner);
        for (Column column : columns) {
            xml.open("attribute")
                    .with("id", prefix + column.id())
                    .with("title", column.id())
                    .with("type", type(column.type()))
                    .close();
        }
        xml.close();
    }

    /** Nodes follow; their number is said when it is known. */
    public void beginNodes(OptionalLong count) throws IOException {
        begin("nodes", count);
    }

    /** A node; with a value or none for every column. */
    public void node(
            String id,
            String label,
            String prefix,
            List<Column> columns,
            NetworkFile.Values values,
            Optional<Place> place)
            throws IOException {
        xml.open("node").with("id", id).with("label", label);
        values(prefix, columns, values);
        if (place.isPresent()) {
            xml.open("viz:position")
                    .with("x", Double.toString(place.get().x() * SCALE))
                    .with("y", Double.toString(-place.get().y() * SCALE))
                    .with("z", "0.0")
                    .close();
        }
        xml.close();
    }

    /** The nodes are done, edges follow. */
    public void beginEdges(OptionalLong count) throws IOException {
        xml.close();
        begin("edges", count);
    }

    /** An edge with a weight and nothing else. */
    public void edge(String id, String source, String target, double weight) throws IOException {
        xml.open("edge")
                .with("id", id)
                .with("source", source)
                .with("target", target)
                .with("weight", Double.toString(weight))
                .close();
    }

    /** An edge of a kind, which keeps several between the same two nodes apart, with values of its own. */
    public void edge(
            String id,
            String source,
            String target,
            String kind,
            String prefix,
            List<Column> columns,
            NetworkFile.Values values)
            throws IOException {
        xml.open("edge")
                .with("id", id)
                .with("source", source)
                .with("target", target)
                .with("kind", kind)
                .with("label", kind);
        values(prefix, columns, values);
        xml.close();
    }

    /** Ends the file; the stream stays open. */
    public void end() throws IOException {
        xml.end();
    }

    private void begin(String name, OptionalLong count) throws IOException {
        xml.open(name);
        if (count.isPresent()) {
            xml.with("count", Long.toString(count.getAsLong()));
        }
    }

    private void values(String prefix, List<Column> columns, NetworkFile.Values values) throws IOException {
        xml.open("attvalues");
        for (int c = 0; c < columns.size(); c++) {
            String value = values.at(c);
            if (value != null) {
                xml.open("attvalue")
                        .with("for", prefix + columns.get(c).id())
                        .with("value", value)
                        .close();
            }
        }
        xml.close();
    }

    private static String type(NetworkFile.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE -> "integer";
            case LARGE -> "long";
            case NUMBER -> "double";
            case TRUTH -> "boolean";
        };
    }
}
