package eu.alpsynergy.importer.load;

import eu.alpsynergy.importer.ProgressListener;
import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** An import in a process of its own, so that a test can kill it; says on its output which step it has reached. */
final class ImportChild {

    private ImportChild() {}

    /** Arguments: uri, user, password, database, package, rows in a batch. */
    public static void main(String[] args) {
        try (Driver driver = GraphDatabase.driver(args[0], AuthTokens.basic(args[1], args[2]))) {
            ImportOptions options = ImportOptions.standard().withBatchSize(Integer.parseInt(args[5]));
            ImportResult result =
                    new DatasetImporter(driver, args[3]).importPackage(Path.of(args[4]), options, new Steps());
            say("RESULT " + result.outcome());
        }
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static final class Steps implements ProgressListener {

        private long step;

        @Override
        public void stage(String name, long total) {
            say("STEP " + step++ + " " + name);
        }

        @Override
        public void advance(long steps) {
            say("STEP " + step++);
        }

        @Override
        public void done() {
            say("STEP " + step++ + " done");
        }
    }
}
