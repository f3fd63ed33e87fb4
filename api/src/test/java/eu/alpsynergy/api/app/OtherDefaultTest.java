package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.DatasetInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherDefaultTest {

    private static final DatasetInfo LOADED =
            new DatasetInfo("2026.2-4fc1ed5c688f", "Alps", "2026-11-24T00:00:00Z", Map.of(), "{}");

    @TempDir
    private Path folder;

    private Path packageOf(String title, String version) throws IOException {
        Files.writeString(
                folder.resolve("datapackage.json"), "{\"title\": \"" + title + "\", \"version\": \"" + version + "\"}");
        return folder;
    }

    @Test
    void anotherVersionOfTheSamePackageIsSaid() throws IOException {
        assertThat(OtherDefault.hint(LOADED, packageOf(LOADED.title(), "2099.1")))
                .hasValueSatisfying(hint -> assertThat(hint).contains("2099.1").contains("alpsynergy import"));
    }

    @Test
    void theSameVersionAndOtherPackagesAreNot() throws IOException {
        assertThat(OtherDefault.hint(LOADED, packageOf(LOADED.title(), "2026.2")))
                .isEmpty();
        assertThat(OtherDefault.hint(LOADED, packageOf("Carpathians", "2099.1")))
                .isEmpty();
    }

    @Test
    void aPackageThatCannotBeReadIsNoReasonToStop() throws IOException {
        assertThat(OtherDefault.hint(LOADED, folder)).isEmpty();
        Files.writeString(folder.resolve("datapackage.json"), "{");
        assertThat(OtherDefault.hint(LOADED, folder)).isEmpty();
    }
}
