package eu.alpsynergy.importer.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.importer.source.UnreadablePackageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSwapTest {

    @TempDir
    private Path temp;

    private Path target;

    @BeforeEach
    void writeAFolder() throws IOException {
        target = Files.createDirectories(temp.resolve("package"));
        Files.createDirectories(target.resolve("deep/er"));
        Files.writeString(target.resolve("deep/er/note.txt"), "kept");
        Files.writeString(target.resolve("a.csv"), "old");
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.count();
        }
    }

    @Test
    void theNewFolderTakesThePlaceAsAWhole() throws IOException {
        Path work = FolderSwap.copyBeside(target, target);
        Files.writeString(work.resolve("a.csv"), "new");
        assertThat(target.resolve("a.csv")).hasContent("old");
        FolderSwap.replace(work, target);

        assertThat(target.resolve("a.csv")).hasContent("new");
        assertThat(target.resolve("deep/er/note.txt")).hasContent("kept");
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNotThereYetIsMade() throws IOException {
        Path other = temp.resolve("in/other");
        FolderSwap.replace(FolderSwap.copyBeside(target, other), other);

        assertThat(other.resolve("a.csv")).hasContent("old");
        assertThat(target.resolve("a.csv")).hasContent("old");
    }

    @Test
    void aProcessThatDiedBetweenTheRenamesLosesNothing() throws IOException {
        Files.move(target, temp.resolve(".package.before-merge"));
        FolderSwap.recover(target);
        assertThat(target.resolve("a.csv")).hasContent("old");

        Files.createDirectories(temp.resolve(".package.before-merge"));
        FolderSwap.recover(target);
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void behindALinkTheFolderIsReplacedAndTheLinkStays() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), target);
        Path work = FolderSwap.copyBeside(link, link);
        Files.writeString(work.resolve("a.csv"), "new");
        FolderSwap.replace(work, link);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(target.resolve("a.csv")).hasContent("new");
    }

    @Test
    void permissionsStayThoseOfTheFolder() throws IOException {
        var before = Files.getPosixFilePermissions(target);
        FolderSwap.replace(FolderSwap.copyBeside(target, target), target);

        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(before);
    }

    @Test
    void theFolderTheCommandRunsInIsRefused() {
        assertThatThrownBy(() -> FolderSwap.replace(temp, Path.of("")))
                .isInstanceOf(UnreadablePackageException.class)
                .hasMessageContaining("the command runs in");
    }
}
