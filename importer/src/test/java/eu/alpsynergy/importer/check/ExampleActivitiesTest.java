package eu.alpsynergy.importer.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented rows of docs/user-guide/transformative-activities.md can be loaded as it says, and say that they are invented. */
class ExampleActivitiesTest {

    private static final List<String> TABLES =
            List.of("transformative_activities", "priority_activities", "activity_chains");

    @TempDir
    Path folder;

    @Test
    void theExampleFilesFitTheDefaultDataset() throws IOException {
        try (Stream<Path> files = Files.list(DatasetFolder.find())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path examples = DatasetFolder.find().resolveSibling("docs/user-guide/examples");
        for (String table : TABLES) {
            Path example = examples.resolve(table + ".csv");
            Files.copy(example, folder.resolve(table + ".csv"), StandardCopyOption.REPLACE_EXISTING);
            assertThat(Files.readAllLines(example).stream().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("INVENTED EXAMPLE") && line.contains("unsourced"));
        }
        Files.writeString(
                folder.resolve("sources.csv"),
                "invented-example,Invented example,,,,not a source\n",
                StandardOpenOption.APPEND);

        ValidationReport report = new PackageValidator().validate(folder, ProgressListener.silent());

        assertThat(report.hasErrors()).as(report.toText()).isFalse();
        assertThat(report.rowsPerTable())
                .containsEntry("transformative_activities", 2L)
                .containsEntry("priority_activities", 3L)
                .containsEntry("activity_chains", 3L);
    }
}
