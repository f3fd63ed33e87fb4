package eu.alpsynergy.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds Cypher statements by folder and name: {@code load/regions} is {@code cypher/load/regions.cypher} on the class
 * path. Every file opens with a header of comment lines (purpose, parameters, columns, expected size) that is not part of
 * the statement.
 */
public final class CypherCatalogue {

    private static final String ROOT = "cypher/";
    private static final String SUFFIX = ".cypher";

    private final ClassLoader loader;
    private final ConcurrentHashMap<String, String> texts = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> descriptions = new ConcurrentHashMap<>();

    public CypherCatalogue() {
        this(classLoader());
    }

    CypherCatalogue(ClassLoader loader) {
        this.loader = loader;
    }

    /** The statement without its header; {@code name} is folder and file, e.g. {@code read/regions}. */
    public String statement(String name) {
        return withoutHeader(text(name));
    }

    /** The statements of a file that holds several, each closed by a semicolon at the end of a line. */
    public List<String> statements(String name) {
        return Arrays.stream(statement(name).split(";\\s*(\\R|$)"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** The header's comment lines without their slashes. */
    public String header(String name) {
        return text(name)
                .lines()
                .takeWhile(CypherCatalogue::isComment)
                .map(line -> line.strip().substring(2).strip())
                .collect(Collectors.joining("\n"));
    }

    /** The JSON file that lies beside a statement meant for people: its title and explanation in every language, its parameters. */
    public String description(String name) {
        return descriptions.computeIfAbsent(name, n -> read(n, ".json"));
    }

    /** Names of the files in a folder, in alphabetical order, as {@link #statement} takes them; empty when there are none. */
    public List<String> names(String folder) {
        return ClassPathFolder.list(loader, ROOT + folder).stream()
                .filter(file -> file.endsWith(SUFFIX))
                .map(file -> folder + "/" + file.substring(0, file.length() - SUFFIX.length()))
                .sorted()
                .toList();
    }

    private String text(String name) {
        return texts.computeIfAbsent(name, n -> read(n, SUFFIX));
    }

    private String read(String name, String suffix) {
        try (InputStream in = loader.getResourceAsStream(ROOT + name + suffix)) {
            if (in == null) {
                throw new NoSuchElementException(unknown(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the Cypher file '" + name + "'", e);
        }
    }

    private String unknown(String name) {
        int slash = name.indexOf('/');
        String folder = slash < 0 ? "" : name.substring(0, slash);
        List<String> known = folder.isEmpty() ? List.of() : names(folder);
        String allowed = known.isEmpty()
                ? "names are written folder/file, e.g. load/regions"
                : "the folder '" + folder + "' holds " + String.join(", ", known);
        return "no Cypher statement is called '" + name + "'; " + allowed;
    }

    private static String withoutHeader(String text) {
        return text.lines()
                .dropWhile(line -> line.isBlank() || isComment(line))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("//");
    }

    private static ClassLoader classLoader() {
        ClassLoader own = CypherCatalogue.class.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }
}
