package eu.alpsynergy.synergy.network.export;

import eu.alpsynergy.synergy.network.export.NetworkFile.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** GraphML as a stream: {@link #keys} of nodes and edges, {@link #beginGraph}, nodes, edges, {@link #end}. */
public final class GraphMlOut {

    private final XmlOut xml;

    public GraphMlOut(OutputStream stream, String description) throws IOException {
        xml = new XmlOut(stream);
        xml.open("graphml").with("xmlns", "http://graphml.graphdrawing.org/xmlns");
        xml.open("desc").text(description).close();
    }

    /** The columns of {@code node} or {@code edge}; the prefix keeps the keys of both apart where names are the same. */
    public void keys(String owner, String prefix, List<Column> columns) throws IOException {
        for (Column column : columns) {
            xml.open("key")
                    .with("id", prefix + column.id())
                    .with("for", owner)
                    .with("attr.name", column.id())
                    .with("attr.type", type(column.type()))
                    .close();
        }
    }

    /** Nodes and edges follow. */
    public void beginGraph(boolean directed) throws IOException {
        xml.open("graph").with("id", "alpsynergy").with("edgedefault", directed ? "directed" : "undirected");
    }

    /** A node; with a value or none for every column. */
    public void node(String id, String prefix, List<Column> columns, NetworkFile.Values values) throws IOException {
        xml.open("node").with("id", token(id));
        data(prefix, columns, values);
        xml.close();
    }

    /** An edge with an id, so that several between the same two nodes stay apart. */
    public void edge(
            String id, String source, String target, String prefix, List<Column> columns, NetworkFile.Values values)
            throws IOException {
        xml.open("edge").with("id", token(id)).with("source", token(source)).with("target", token(target));
        data(prefix, columns, values);
        xml.close();
    }

    /** An edge without an id. */
    public void edge(String source, String target, List<Column> columns, NetworkFile.Values values) throws IOException {
        xml.open("edge").with("source", token(source)).with("target", token(target));
        data("", columns, values);
        xml.close();
    }

    /** Ends the file; the stream stays open. */
    public void end() throws IOException {
        xml.end();
    }

    /** Ids are NMTOKENs: what those cannot hold is written as {@code _xHHHH_}, and so is what would read like that. */
    static String token(String id) {
        StringBuilder token = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = (c < 128 && Character.isLetterOrDigit(c)) || ".-:".indexOf(c) >= 0;
            if (plain || (c == '_' && !id.startsWith("_x", i))) {
                token.append(c);
            } else {
                token.append("_x%04X_".formatted((int) c));
            }
        }
        return token.toString();
    }

    private void data(String prefix, List<Column> columns, NetworkFile.Values values) throws IOException {
        for (int c = 0; c < columns.size(); c++) {
            String value = values.at(c);
            if (value != null) {
                xml.open("data")
                        .with("key", prefix + columns.get(c).id())
                        .text(value)
                        .close();
            }
        }
    }

    private static String type(NetworkFile.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE -> "int";
            case LARGE -> "long";
            case NUMBER -> "double";
            case TRUTH -> "boolean";
        };
    }
}
