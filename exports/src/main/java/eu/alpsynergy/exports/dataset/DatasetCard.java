package eu.alpsynergy.exports.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What every file says of the dataset it comes from.
 *
 * @param created the day the package says it was made, as an ISO date; when it was imported is no part of it
 * @param licences of the whole; tables may have others beside
 * @param contributors as the package names them; empty when it names none
 * @param rows rows of every table
 * @param descriptor datapackage.json
 */
public record DatasetCard(
        String version,
        String softwareVersion,
        String title,
        String description,
        Optional<String> created,
        List<Licence> licences,
        List<String> contributors,
        Map<String, List<Licence>> licencesOfTables,
        List<String> limitations,
        Map<String, Long> rows,
        String contentHash,
        String descriptor) {

    /** Rights to use something: an SPDX id or a name, a title, an address. */
    public record Licence(String name, String title, Optional<String> address) {}

    public DatasetCard {
        licences = List.copyOf(licences);
        contributors = List.copyOf(contributors);
        licencesOfTables = Map.copyOf(licencesOfTables);
        limitations = List.copyOf(limitations);
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    /** Reads the descriptor of a stored dataset. */
    public static DatasetCard of(
            String version,
            String softwareVersion,
            String title,
            Map<String, Long> rows,
            String contentHash,
            String descriptor) {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(descriptor);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored datapackage.json is no JSON; import the dataset again", e);
        }
        Map<String, List<Licence>> ofTables = new TreeMap<>();
        for (JsonNode resource : root.path("resources")) {
            ofTables.put(resource.path("name").asText(), licences(resource));
        }
        List<String> contributors = new ArrayList<>();
        root.path("contributors").forEach(c -> contributors.add(c.path("title").asText()));
        List<String> limitations = new ArrayList<>();
        root.path("x-limitations")
                .forEach(l -> limitations.add(l.path("text").path("en").asText()));
        String created = root.path("created").asText();
        return new DatasetCard(
                version,
                softwareVersion,
                title,
                root.path("description").asText(),
                created.matches("\\d{4}-\\d{2}-\\d{2}.*") ? Optional.of(created.substring(0, 10)) : Optional.empty(),
                licences(root),
                contributors.stream().filter(c -> !c.isBlank()).toList(),
                ofTables,
                limitations.stream().filter(l -> !l.isBlank()).toList(),
                rows,
                contentHash,
                descriptor);
    }

    /** One sentence that names dataset and software, for formats with room for one. */
    public String sentence() {
        return title + "; dataset version " + version + ", written by AlpSynergy " + softwareVersion
                + (licences.isEmpty() ? "" : "; licence " + licences.get(0).name());
    }

    /** Whom to name as authors. */
    public List<String> authors() {
        return contributors.isEmpty() ? List.of("The authors of the dataset") : contributors;
    }

    private static List<Licence> licences(JsonNode place) {
        List<Licence> licences = new ArrayList<>();
        place.path("licenses").forEach(l -> {
            String name = l.path("name").asText();
            String path = l.path("path").asText();
            licences.add(new Licence(
                    name, l.path("title").asText(name), path.isEmpty() ? Optional.empty() : Optional.of(path)));
        });
        return List.copyOf(licences);
    }
}
