package eu.alpsynergy.generator;

import eu.alpsynergy.importer.ProgressListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A generated package for tests, with its tables read back; no cell of these has a comma. */
final class Generated {

    private final Path folder;

    private Generated(Path folder) {
        this.folder = folder;
    }

    static Generated of(Path folder, GeneratorArguments wanted) {
        new PackageGenerator(ProgressListener.silent()).generate(wanted, folder);
        return new Generated(folder);
    }

    Path folder() {
        return folder;
    }

    List<Map<String, String>> rows(String table) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(table + ".csv"));
        String[] header = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** SHA-256 of all files by name, truth and descriptor included. */
    String hash() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(folder)) {
            Path[] sorted = files.toArray(Path[]::new);
            Arrays.sort(sorted);
            for (Path file : sorted) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of what was drawn, column by column: stays the same when the data package gains tables or columns. */
    String hashOfDraws() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(Files.readAllBytes(folder.resolve("truth.json")));
        for (Map<String, String> actor : rows("actors")) {
            for (String column : List.of("id", "name", "kind", "nace", "size_class", "latitude", "longitude")) {
                digest.update((actor.get(column) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        for (Map<String, String> tie : rows("ties")) {
            for (String column : List.of("id", "from_actor", "to_actor", "kind", "shared_projects")) {
                digest.update((tie.get(column) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
