package eu.alpsynergy.synergy.network.export;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** A network as GEXF 1.3, as Gephi and Gephi Lite open it. */
public final class GexfWriter {

    private GexfWriter() {}

    public static void write(NetworkFile file, OutputStream stream) throws IOException {
        CsrGraph graph = file.graph();
        GexfOut out = new GexfOut(stream, false, Optional.of(file.date()), file.description());
        out.columns("node", "", file.columns());
        out.beginNodes(OptionalLong.of(graph.nodes()));
        for (int node = 0; node < graph.nodes(); node++) {
            out.node(file.id(node), file.label(node), "", file.columns(), values(file, node), file.place(node));
        }
        out.beginEdges(OptionalLong.of(graph.edges()));
        int number = 0;
        for (int a = 0; a < graph.nodes(); a++) {
            for (int slot = graph.start(a); slot < graph.end(a); slot++) {
                if (graph.target(slot) > a) {
                    out.edge(Integer.toString(number++), file.id(a), file.id(graph.target(slot)), graph.weight(slot));
                }
            }
        }
        out.end();
    }

    static NetworkFile.Values values(NetworkFile file, int node) {
        return column -> file.value(node, column).orElse(null);
    }
}
