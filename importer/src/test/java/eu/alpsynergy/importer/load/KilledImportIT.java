package eu.alpsynergy.importer.load;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.load.ImportResult.Outcome;
import eu.alpsynergy.testing.TestNeo4j;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An importer killed with SIGKILL at five random steps of its load: the next one ends with the same data. */
class KilledImportIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledImportIT.class);
    private static final long SEED = 5_261_030L;
    private static final int KILLS = 5;
    private static final int BATCH = 1;
    private static final long PATIENCE_SECONDS = 60;

    private final TestNeo4j neo4j = TestNeo4j.get();

    @BeforeEach
    void emptyDatabase() {
        neo4j.clear();
    }

    @Test
    void anImportKilledAtRandomPointsEndsLikeAnUndisturbedOne(@TempDir Path dir) throws Exception {
        Path path = SmallPackage.in(dir.resolve("p")).folder();
        DatasetImporter importer = new DatasetImporter(neo4j.driver(), neo4j.database());
        StepCounter steps = new StepCounter();
        importer.importPackage(path, ImportOptions.standard().withBatchSize(BATCH), steps);
        DatasetExporter exporter = new DatasetExporter(neo4j.driver(), neo4j.database());
        String undisturbed = exporter.exportHash();

        Random random = new Random(SEED);
        List<Outcome> outcomes = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            neo4j.clear();
            long at = steps.loadBegins + random.nextLong(steps.steps - steps.loadBegins);
            killAtStep(path, at);
            ImportResult result = importer.importPackage(path, ImportOptions.standard(), ProgressListener.silent());
            outcomes.add(result.outcome());
            LOG.info("killed at step {} of {}: {}", at, steps.steps, result.outcome());
            assertThat(exporter.exportHash()).as("seed %d, kill %d at step %d", SEED, kill, at).isEqualTo(undisturbed);
            assertThat(new DatasetStore(neo4j.driver(), neo4j.database()).listVersions()).hasSize(1);
        }
        assertThat(outcomes).as("at least one kill hit a load half done").contains(Outcome.RESUMED);
    }

    private void killAtStep(Path path, long step) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ImportChild.class.getName(),
                        neo4j.uri(),
                        neo4j.user(),
                        neo4j.password(),
                        neo4j.database(),
                        path.toString(),
                        String.valueOf(BATCH))
                .redirectErrorStream(true)
                .start();
        StringBuilder output = new StringBuilder();
        boolean reached = false;
        try (BufferedReader lines = child.inputReader()) {
            for (String line = lines.readLine(); line != null && !reached; line = lines.readLine()) {
                output.append(line).append('\n');
                reached = line.startsWith("STEP " + step + " ") || line.equals("STEP " + step);
            }
            child.destroyForcibly();
        }
        assertThat(child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(reached).as("the child reached step %d: %s", step, output).isTrue();
    }

    /** Counts the steps a child will tell, so that a random one can be chosen. */
    private static final class StepCounter implements ProgressListener {

        private long steps;
        private long loadBegins;

        @Override
        public void stage(String name, long total) {
            loadBegins = name.equals("load") ? steps : loadBegins;
            steps++;
        }

        @Override
        public void advance(long n) {
            steps++;
        }

        @Override
        public void done() {
            steps++;
        }
    }
}
