package eu.alpsynergy.synergy.network.export;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.io.IOException;
import java.io.OutputStream;

/** GEXF 1.3, as Gephi and Gephi Lite open it; places are scaled to what they draw well. */
public final class GexfWriter {

    private static final double SCALE = 1_000;

    private GexfWriter() {}

    public static void write(NetworkFile file, OutputStream stream) throws IOException {
        XmlOut xml = new XmlOut(stream);
        xml.open("gexf")
                .with("xmlns", "http://gexf.net/1.3")
                .with("xmlns:viz", "http://gexf.net/1.3/viz")
                .with("version", "1.3");
        xml.open("meta").with("lastmodifieddate", file.date());
        xml.open("creator").text("AlpSynergy").close();
        xml.open("description").text(file.description()).close();
        xml.close();
        xml.open("graph")
                .with("defaultedgetype", "undirected")
                .with("mode", "static")
                .with("idtype", "string");
        columns(file, xml);
        nodes(file, xml);
        edges(file, xml);
        xml.end();
    }

    private static void columns(NetworkFile file, XmlOut xml) throws IOException {
        xml.open("attributes").with("class", "node");
        for (NetworkFile.Column column : file.columns()) {
            xml.open("attribute")
                    .with("id", column.id())
                    .with("title", column.id())
                    .with("type", type(column.type()))
                    .close();
        }
        xml.close();
    }

    private static void nodes(NetworkFile file, XmlOut xml) throws IOException {
        xml.open("nodes").with("count", Integer.toString(file.graph().nodes()));
        for (int node = 0; node < file.graph().nodes(); node++) {
            xml.open("node").with("id", file.id(node)).with("label", file.label(node));
            xml.open("attvalues");
            for (int c = 0; c < file.columns().size(); c++) {
                var value = file.value(node, c);
                if (value.isPresent()) {
                    xml.open("attvalue")
                            .with("for", file.columns().get(c).id())
                            .with("value", value.get())
                            .close();
                }
            }
            xml.close();
            var place = file.place(node);
            if (place.isPresent()) {
                xml.open("viz:position")
                        .with("x", Double.toString(place.get().x() * SCALE))
                        .with("y", Double.toString(-place.get().y() * SCALE))
                        .with("z", "0.0")
                        .close();
            }
            xml.close();
        }
        xml.close();
    }

    private static void edges(NetworkFile file, XmlOut xml) throws IOException {
        CsrGraph graph = file.graph();
        xml.open("edges").with("count", Integer.toString(graph.edges()));
        int number = 0;
        for (int a = 0; a < graph.nodes(); a++) {
            for (int slot = graph.start(a); slot < graph.end(a); slot++) {
                if (graph.target(slot) > a) {
                    xml.open("edge")
                            .with("id", Integer.toString(number++))
                            .with("source", file.id(a))
                            .with("target", file.id(graph.target(slot)))
                            .with("weight", Double.toString(graph.weight(slot)))
                            .close();
                }
            }
        }
        xml.close();
    }

    private static String type(NetworkFile.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE -> "integer";
            case NUMBER -> "double";
        };
    }
}
