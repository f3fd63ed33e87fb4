package eu.alpsynergy.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.importer.issue.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipSourceTest {

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.csv",
                "a/../../evil.csv",
                "/etc/evil.csv",
                "C:/evil.csv",
                "..\\evil.csv",
                "a\\..\\evil.csv"
            })
    void aNameThatLeadsOutIsRefused(String name) {
        assertRefused(zip(name, "x"), Rule.UNSAFE_PACKAGE, "name of a zip entry");
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        assertRefused(zip("datapackage.json", "0".repeat(3 << 20)), Rule.UNSAFE_PACKAGE, "the zip entry unpacks");
    }

    @Test
    void aZipThatLiesAboutItsSizesIsStoppedWhileReading() throws IOException {
        PackageLimits small = new PackageLimits(100, 10, 1_000, 1_500, 10, 1_000_000, 1_000);
        Path folder = Files.createDirectories(dir.resolve("f"));
        Files.writeString(folder.resolve("a.csv"), "x".repeat(900));
        Files.writeString(folder.resolve("b.csv"), "x".repeat(900));
        Files.writeString(folder.resolve("c.csv"), "x".repeat(1_001));
        try (PackageSource source = PackageSource.open(folder, small)) {
            assertThatThrownBy(() -> drain(source, "c.csv")).hasMessageContaining("limit of 1000 bytes");
        }
        try (PackageSource source = PackageSource.open(folder, small)) {
            drain(source, "a.csv");
            assertThatThrownBy(() -> drain(source, "b.csv")).hasMessageContaining("limit of 1500 bytes");
        }
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() throws IOException {
        Path zip = zip("first.csv", "1", "other.csv", "2");
        String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1).replace("other.csv", "first.csv");
        Files.writeString(zip, bytes, StandardCharsets.ISO_8859_1);
        assertRefused(zip, Rule.UNSAFE_PACKAGE, "twice");
    }

    @Test
    void tooManyEntriesAreRefused() {
        Path zip = zip("a", "", "b", "", "c", "");
        PackageLimits two = new PackageLimits(100, 10, 1_000, 1_000, 2, 10, 1_000);
        assertThatThrownBy(() -> PackageSource.open(zip, two)).hasMessageContaining("limit of 2");
    }

    @Test
    void whatIsNoZipIsSaidSo() throws IOException {
        Path file = Files.writeString(dir.resolve("x.zip"), "no zip");
        assertRefused(file, Rule.PACKAGE_UNREADABLE, "no readable zip");
        assertRefused(dir.resolve("absent"), Rule.PACKAGE_UNREADABLE, "does not exist");
    }

    @Test
    void aZippedFolderIsReadFromItsOwnTop() throws IOException {
        Path zip = zip("data/datapackage.json", "{}", "data/a.csv", "id", "__MACOSX/._a.csv", "?");
        try (PackageSource source = PackageSource.open(zip, PackageLimits.standard())) {
            assertThat(source.files()).containsExactly("a.csv", "datapackage.json");
            assertThat(drain(source, "a.csv")).isEqualTo("id");
        }
    }

    @Test
    void aLinkOutOfAFolderIsRefused() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("f"));
        Path outside = Files.writeString(dir.resolve("secret.csv"), "secret");
        Files.createSymbolicLink(folder.resolve("a.csv"), outside);
        try (PackageSource source = PackageSource.open(folder, PackageLimits.standard())) {
            assertThatThrownBy(() -> drain(source, "a.csv")).hasMessageContaining("link that leads out");
        }
    }

    private static void assertRefused(Path path, Rule rule, String message) {
        assertThatThrownBy(() -> PackageSource.open(path, PackageLimits.standard()))
                .isInstanceOfSatisfying(
                        UnreadablePackageException.class,
                        e -> assertThat(e.problem().rule()).isEqualTo(rule))
                .hasMessageContaining(message);
    }

    private static String drain(PackageSource source, String file) throws IOException {
        try (InputStream in = source.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path zip(String... namesAndTexts) {
        Path file = dir.resolve("package.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
