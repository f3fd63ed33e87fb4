package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.bulk.BulkFiles;
import eu.alpsynergy.neo4j.local.BulkProgress;

/** The parts of the import tool's work as stages: nodes, relationships, and the rest, which links them. */
final class ToolProgress implements BulkProgress {

    private static final String NODES = "Nodes";
    private static final String RELATIONSHIPS = "Relationships";

    private final BulkFiles.Written written;
    private final ProgressListener progress;
    private boolean linking;
    private long last;

    ToolProgress(BulkFiles.Written written, ProgressListener progress) {
        this.written = written;
        this.progress = progress;
    }

    @Override
    public void part(String name) {
        last = 0;
        boolean counted = name.equals(NODES) || name.equals(RELATIONSHIPS);
        if (name.equals(NODES)) {
            progress.stage("import tool: nodes", written.nodes());
        } else if (name.equals(RELATIONSHIPS)) {
            progress.stage("import tool: relationships", written.relationships());
        } else if (!linking) {
            progress.stage("import tool: links", -1);
        }
        linking = !counted;
    }

    @Override
    public void reached(long done) {
        if (!linking && done > last) {
            progress.advance(done - last);
            last = done;
        }
    }
}
