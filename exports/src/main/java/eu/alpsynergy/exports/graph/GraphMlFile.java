package eu.alpsynergy.exports.graph;

import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import eu.alpsynergy.synergy.network.export.GraphMlOut;
import eu.alpsynergy.synergy.network.export.NetworkFile;
import eu.alpsynergy.synergy.network.export.NetworkFile.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The graph as GraphML; every edge is directed, since several readers refuse files that mix both. */
public final class GraphMlFile implements FileWriter {

    private static final String NODE = "n_";
    private static final String EDGE = "e_";

    @Override
    public void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException {
        GraphWalk graph = new GraphWalk(rows);
        List<Column> nodeColumns = new ArrayList<>();
        nodeColumns.add(new Column("label", NetworkFile.Type.TEXT));
        nodeColumns.addAll(graph.nodeColumns().all());
        GraphMlOut xml = new GraphMlOut(out, rows.card().sentence());
        xml.keys("node", NODE, nodeColumns);
        xml.keys("edge", EDGE, graph.edgeColumns().all());
        xml.beginGraph(true);
        graph.nodes(n -> xml.node(n.id(), NODE, nodeColumns, column -> column == 0 ? n.caption() : n.text(column - 1)));
        graph.edges(e ->
                xml.edge(e.id(), e.from(), e.to(), EDGE, graph.edgeColumns().all(), e::text));
        xml.end();
    }
}
