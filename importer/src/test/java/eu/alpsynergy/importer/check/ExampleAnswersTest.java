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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented answers of docs/user-guide/stresstest.md can be loaded as it says, and say of themselves that they are invented. */
class ExampleAnswersTest {

    @TempDir
    Path folder;

    @Test
    void theExampleFileFitsTheDefaultDataset() throws IOException {
        try (Stream<Path> files = Files.list(DatasetFolder.find())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path example = DatasetFolder.find().resolveSibling("docs/user-guide/examples/assessment_answers.csv");
        Files.copy(example, folder.resolve("assessment_answers.csv"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                folder.resolve("sources.csv"),
                "invented-example,Invented example,,,,not a source\n",
                StandardOpenOption.APPEND);

        ValidationReport report = new PackageValidator().validate(folder, ProgressListener.silent());

        assertThat(report.hasErrors()).as(report.toText()).isFalse();
        assertThat(report.rowsPerTable()).containsEntry("assessment_answers", 48L);
        assertThat(Files.readAllLines(example).stream().skip(1))
                .allMatch(line -> line.contains("INVENTED EXAMPLE") && line.contains("unsourced"));
    }
}
