package eu.alpsynergy.exports.graph;

import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import eu.alpsynergy.synergy.network.export.GexfOut;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** The graph as GEXF 1.3: every edge has a kind, so that several between the same two nodes stay apart. */
public final class GexfFile implements FileWriter {

    private static final String NODE = "n_";
    private static final String EDGE = "e_";

    @Override
    public void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException {
        GraphWalk graph = new GraphWalk(rows);
        GexfOut gexf = new GexfOut(out, true, rows.card().created(), rows.card().sentence());
        gexf.columns("node", NODE, graph.nodeColumns().all());
        gexf.columns("edge", EDGE, graph.edgeColumns().all());
        gexf.beginNodes(OptionalLong.empty());
        graph.nodes(
                n -> gexf.node(n.id(), n.caption(), NODE, graph.nodeColumns().all(), n::text, Optional.empty()));
        gexf.beginEdges(OptionalLong.empty());
        graph.edges(e -> gexf.edge(
                e.id(), e.from(), e.to(), e.kind(), EDGE, graph.edgeColumns().all(), e::text));
        gexf.end();
    }
}
