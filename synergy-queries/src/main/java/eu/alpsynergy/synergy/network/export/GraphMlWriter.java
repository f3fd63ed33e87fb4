package eu.alpsynergy.synergy.network.export;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.io.IOException;
import java.io.OutputStream;

/** GraphML, as networkx, igraph, yEd and Gephi open it. */
public final class GraphMlWriter {

    private GraphMlWriter() {}

    public static void write(NetworkFile file, OutputStream stream) throws IOException {
        XmlOut xml = new XmlOut(stream);
        xml.open("graphml").with("xmlns", "http://graphml.graphdrawing.org/xmlns");
        xml.open("desc").text(file.description()).close();
        key(xml, "label", "node", "string");
        for (NetworkFile.Column column : file.columns()) {
            key(xml, column.id(), "node", type(column.type()));
        }
        key(xml, "x", "node", "double");
        key(xml, "y", "node", "double");
        key(xml, "weight", "edge", "double");
        xml.open("graph").with("id", "alpsynergy").with("edgedefault", "undirected");
        nodes(file, xml);
        edges(file, xml);
        xml.end();
    }

    private static void key(XmlOut xml, String id, String owner, String type) throws IOException {
        xml.open("key")
                .with("id", id)
                .with("for", owner)
                .with("attr.name", id)
                .with("attr.type", type)
                .close();
    }

    private static void nodes(NetworkFile file, XmlOut xml) throws IOException {
        for (int node = 0; node < file.graph().nodes(); node++) {
            xml.open("node").with("id", file.id(node));
            data(xml, "label", file.label(node));
            for (int c = 0; c < file.columns().size(); c++) {
                var value = file.value(node, c);
                if (value.isPresent()) {
                    data(xml, file.columns().get(c).id(), value.get());
                }
            }
            var place = file.place(node);
            if (place.isPresent()) {
                data(xml, "x", Double.toString(place.get().x()));
                data(xml, "y", Double.toString(place.get().y()));
            }
            xml.close();
        }
    }

    private static void edges(NetworkFile file, XmlOut xml) throws IOException {
        CsrGraph graph = file.graph();
        for (int a = 0; a < graph.nodes(); a++) {
            for (int slot = graph.start(a); slot < graph.end(a); slot++) {
                if (graph.target(slot) > a) {
                    xml.open("edge").with("source", file.id(a)).with("target", file.id(graph.target(slot)));
                    data(xml, "weight", Double.toString(graph.weight(slot)));
                    xml.close();
                }
            }
        }
    }

    private static void data(XmlOut xml, String key, String value) throws IOException {
        xml.open("data").with("key", key).text(value).close();
    }

    private static String type(NetworkFile.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE -> "int";
            case NUMBER -> "double";
        };
    }
}
