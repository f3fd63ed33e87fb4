package eu.alpsynergy.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CypherCatalogueTest {

    private final CypherCatalogue catalogue = new CypherCatalogue();

    static Stream<String> everyStatement() {
        CypherCatalogue catalogue = new CypherCatalogue();
        return Stream.of("schema", "load", "export", "remove", "store", "read", "snapshot", "questions")
                .flatMap(f -> catalogue.names(f).stream());
    }

    @ParameterizedTest
    @MethodSource("everyStatement")
    void everyFileOpensWithPurposeParametersColumnsAndSize(String name) {
        assertThat(catalogue.header(name)).contains("Purpose:", "Parameters:", "Columns:", "Expected size:");
        assertThat(catalogue.statement(name)).isNotBlank().doesNotStartWith("//");
    }

    @Test
    void everyTableHasOneStatementToLoadAndOneToExport() {
        List<String> load = catalogue.names("load");
        assertThat(load).hasSize(52);
        assertThat(catalogue.names("export"))
                .isEqualTo(load.stream().map(n -> n.replace("load/", "export/")).toList());
    }

    @Test
    void theHeaderIsNotPartOfTheStatement() {
        assertThat(catalogue.statement("store/current_pointer")).startsWith("MATCH (p:DatasetPointer");
    }

    @Test
    void aFileOfSeveralStatementsIsSplitAtItsSemicolons() {
        assertThat(catalogue.statements("schema/V001__keys"))
                .hasSizeGreaterThan(25)
                .allMatch(s -> s.startsWith("CREATE CONSTRAINT") && !s.contains(";"));
    }

    @Test
    void anUnknownNameSaysWhichNamesThereAre() {
        assertThatThrownBy(() -> catalogue.statement("load/regoins"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'load/regoins'")
                .hasMessageContaining("load/regions");
        assertThatThrownBy(() -> catalogue.statement("regions")).hasMessageContaining("folder/file");
    }

    @Test
    void anUnknownFolderHoldsNothing() {
        assertThat(catalogue.names("nowhere")).isEmpty();
    }

    @Test
    void statementsInsideAJarAreListedToo(@TempDir Path dir) throws IOException {
        Path jar = dir.resolve("statements.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name :
                    List.of("cypher/load/", "cypher/load/b.cypher", "cypher/load/a.cypher", "cypher/other")) {
                zip.putNextEntry(new ZipEntry(name));
                if (name.endsWith(".cypher")) {
                    zip.write("// Purpose: test\nRETURN 1\n".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            CypherCatalogue inJar = new CypherCatalogue(loader);
            assertThat(inJar.names("load")).containsExactly("load/a", "load/b");
            assertThat(inJar.statement("load/a")).isEqualTo("RETURN 1");
        }
    }
}
