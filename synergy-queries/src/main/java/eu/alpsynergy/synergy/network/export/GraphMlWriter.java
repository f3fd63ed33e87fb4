package eu.alpsynergy.synergy.network.export;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.network.export.NetworkFile.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A network as GraphML, as networkx, igraph, yEd and Gephi open it. */
public final class GraphMlWriter {

    private static final List<Column> EDGE = List.of(new Column("weight", NetworkFile.Type.NUMBER));

    private GraphMlWriter() {}

    public static void write(NetworkFile file, OutputStream stream) throws IOException {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("label", NetworkFile.Type.TEXT));
        columns.addAll(file.columns());
        columns.add(new Column("x", NetworkFile.Type.NUMBER));
        columns.add(new Column("y", NetworkFile.Type.NUMBER));
        GraphMlOut out = new GraphMlOut(stream, file.description());
        out.keys("node", "", columns);
        out.keys("edge", "", EDGE);
        out.beginGraph(false);
        for (int node = 0; node < file.graph().nodes(); node++) {
            out.node(file.id(node), "", columns, values(file, node));
        }
        edges(file, out);
        out.end();
    }

    private static NetworkFile.Values values(NetworkFile file, int node) {
        int own = file.columns().size();
        return column -> {
            if (column == 0) {
                return file.label(node);
            }
            if (column <= own) {
                return file.value(node, column - 1).orElse(null);
            }
            return file.place(node)
                    .map(p -> Double.toString(column == own + 1 ? p.x() : p.y()))
                    .orElse(null);
        };
    }

    private static void edges(NetworkFile file, GraphMlOut out) throws IOException {
        CsrGraph graph = file.graph();
        for (int a = 0; a < graph.nodes(); a++) {
            for (int slot = graph.start(a); slot < graph.end(a); slot++) {
                if (graph.target(slot) > a) {
                    out.edge(file.id(a), file.id(graph.target(slot)), EDGE, weight(graph, slot));
                }
            }
        }
    }

    private static NetworkFile.Values weight(CsrGraph graph, int slot) {
        return column -> Double.toString(graph.weight(slot));
    }
}
