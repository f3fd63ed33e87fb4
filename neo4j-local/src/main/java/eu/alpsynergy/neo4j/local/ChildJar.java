package eu.alpsynergy.neo4j.local;

import eu.alpsynergy.neo4j.local.child.ChildMain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A jar that holds {@link ChildMain} alone: nothing else of ours gets onto the server's class path, and a class data archive
 * accepts jars but no folders of classes.
 */
final class ChildJar {

    private ChildJar() {}

    /** Writes the jar unless it is there already; an untouched date keeps the class data archive valid. */
    static Path in(Path folder) {
        Path jar = folder.resolve("alpsynergy-child.jar");
        try {
            Files.createDirectories(folder);
            byte[] wanted = bytes();
            if (!Files.exists(jar) || !Arrays.equals(Files.readAllBytes(jar), wanted)) {
                Path part = Files.write(Files.createTempFile(folder, "child", ".part"), wanted);
                Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            return jar;
        } catch (IOException e) {
            throw DataFolder.unusable(jar, e);
        }
    }

    private static byte[] bytes() throws IOException {
        String entryName = ChildMain.class.getName().replace('.', '/') + ".class";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream code = Objects.requireNonNull(ChildMain.class.getResourceAsStream("ChildMain.class"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(entryName);
            entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            code.transferTo(zip);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
