package eu.alpsynergy.api.handler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the data package says of itself: titles and rights of tables, limitations, the project it comes from. */
record Descriptor(
        Optional<String> ownProject, Optional<String> created, List<Table> tables, List<Limitation> limitations) {

    /** A table of the package. */
    record Table(String name, String title, @Nullable String licence) {}

    /** A known limitation. */
    record Limitation(String id, List<String> tables, LocalName text) {}

    static Descriptor parse(String json) {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored datapackage.json is no JSON; import the dataset again", e);
        }
        List<Table> tables = new ArrayList<>();
        for (JsonNode resource : root.path("resources")) {
            List<String> licences = new ArrayList<>();
            resource.path("licenses")
                    .forEach(l ->
                            licences.add(l.path("title").asText(l.path("name").asText())));
            String name = resource.path("name").asText();
            tables.add(new Table(
                    name,
                    resource.path("title").asText(name),
                    licences.isEmpty() ? null : String.join("; ", licences)));
        }
        List<Limitation> limitations = new ArrayList<>();
        for (JsonNode limitation : root.path("x-limitations")) {
            List<String> about = new ArrayList<>();
            limitation.path("tables").forEach(t -> about.add(t.asText()));
            limitations.add(new Limitation(limitation.path("id").asText(), about, name(limitation.path("text"))));
        }
        JsonNode own = root.path("x-own-project");
        JsonNode created = root.path("created");
        return new Descriptor(
                own.isTextual() ? Optional.of(own.asText()) : Optional.empty(),
                created.asText().matches("\\d{4}-\\d{2}-\\d{2}.*")
                        ? Optional.of(created.asText().substring(0, 10))
                        : Optional.empty(),
                tables,
                limitations);
    }

    private static LocalName name(JsonNode texts) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (texts.has(language.code())) {
                names.put(language, texts.get(language.code()).asText());
            }
        }
        names.putIfAbsent(
                Language.EN, names.isEmpty() ? "" : names.values().iterator().next());
        return new LocalName(names);
    }
}
