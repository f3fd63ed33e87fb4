package eu.alpsynergy.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.importer.mapping.Contract;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small data package written by hand, in a folder of a test's own that it may spoil. Its schema is the contract's. */
public final class SmallPackage {

    private static final Path ROWS = Path.of("src", "test", "resources", "small");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    private SmallPackage(Path folder) {
        this.folder = folder;
    }

    public static SmallPackage in(Path folder) {
        try {
            Files.createDirectories(folder);
            SmallPackage small = new SmallPackage(folder);
            try (Stream<Path> files = Files.list(ROWS)) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
            ObjectNode descriptor = Contract.load().schema().descriptor().deepCopy();
            descriptor
                    .put("name", "small-example")
                    .put("title", "A small example")
                    .put("version", "1");
            descriptor.remove(List.of("x-limitations"));
            ArrayNode resources = descriptor.putArray("resources");
            Contract.load().schema().descriptor().path("resources").forEach(resource -> {
                if (Files.exists(small.file(resource.path("path").asText()))) {
                    resources.add(resource.deepCopy());
                }
            });
            return small.write("datapackage.json", descriptor.toPrettyString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public SmallPackage write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public SmallPackage write(String name, byte[] bytes) {
        try {
            Files.write(file(name), bytes);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public SmallPackage delete(String name) {
        try {
            Files.delete(file(name));
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public SmallPackage change(String name, UnaryOperator<String> change) {
        return write(name, change.apply(read(name)));
    }

    /** Replaces text that must be there, once. */
    public SmallPackage replace(String name, String old, String now) {
        String text = read(name);
        int at = text.indexOf(old);
        if (at < 0) {
            throw new AssertionError("'" + old + "' is not in " + name);
        }
        return write(name, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    public SmallPackage append(String name, String line) {
        return change(name, text -> text + line + "\n");
    }

    /** Changes the descriptor's entry of a table. */
    public SmallPackage describe(String table, Consumer<ObjectNode> change) {
        try {
            JsonNode descriptor = JSON.readTree(read("datapackage.json"));
            descriptor.path("resources").forEach(resource -> {
                if (resource.path("name").asText().equals(table)) {
                    change.accept((ObjectNode) resource);
                }
            });
            return write("datapackage.json", descriptor.toPrettyString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes a column's entry in the descriptor. */
    public SmallPackage describe(String table, String column, Consumer<ObjectNode> change) {
        return describe(
                table, resource -> resource.path("schema").path("fields").forEach(field -> {
                    if (field.path("name").asText().equals(column)) {
                        change.accept((ObjectNode) field);
                    }
                }));
    }

    /** Zips the folder's files under a prefix. */
    public Path zip(Path target, String prefix) {
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(prefix + file.getFileName()));
                Files.copy(file, zip);
            }
            return target;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
