package eu.alpsynergy.importer.doc;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.mapping.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataPackageDocTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "data-package.md");

    @Test
    void theCommittedDocumentIsTheGeneratedOne() throws IOException {
        String generated = DataPackageDoc.text();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, generated);
        }
        assertThat(DOCUMENT)
                .as("rewrite it with -Dgolden.update=true and read the difference")
                .hasContent(generated);
    }

    @Test
    void everyColumnOfEveryTableIsDescribed() {
        String generated = DataPackageDoc.text();
        Contract.load().schema().tables().forEach(table -> {
            assertThat(generated).contains("\n## " + table.name() + "\n");
            assertThat(table.fields()).allSatisfy(field -> {
                assertThat(field.description())
                        .as(table.name() + "." + field.name())
                        .isNotBlank();
                assertThat(generated).contains("| `" + field.name() + "` | ");
            });
        });
    }
}
