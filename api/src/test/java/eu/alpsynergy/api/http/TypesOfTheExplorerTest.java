package eu.alpsynergy.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.alpsynergy.api.handler.Api;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The explorer's types name the same fields as openapi.yaml, interface by interface. */
class TypesOfTheExplorerTest {

    private static final Pattern INTERFACE =
            Pattern.compile("export interface (\\w+)(?:<T>)?(?: extends ([^{]+))? \\{");
    private static final Pattern FIELD = Pattern.compile("^(\\w+)\\??:");
    /** Interfaces that others extend, or that are generic: they have no schema of their own. */
    private static final Set<String> PIECES = Set.of("Provenance", "Evidence", "Page");

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "ConsoleInfo", "Console",
            "DatasetInfo", "Dataset",
            "DatasetTable", "DatasetTableRow",
            "SearchHit", "SearchResultHit");

    private static final JsonNode SCHEMAS =
            OpenApi.document(Api.routes("test"), "test").at("/components/schemas");

    private static Map<String, Set<String>> interfaces() throws IOException {
        StringBuilder files = new StringBuilder();
        try (Stream<Path> topics = Files.list(DatasetFolder.find().resolveSibling("web-static/src/api/types"))) {
            for (Path topic : topics.sorted().toList()) {
                files.append(Files.readString(topic));
            }
        }
        String text = files.toString().replaceAll("(?s)/\\*.*?\\*/", "");
        Map<String, Set<String>> fields = new TreeMap<>();
        Map<String, List<String>> parents = new TreeMap<>();
        Matcher matcher = INTERFACE.matcher(text);
        while (matcher.find()) {
            fields.put(matcher.group(1), fields(text, matcher.end()));
            parents.put(
                    matcher.group(1),
                    matcher.group(2) == null
                            ? List.of()
                            : Arrays.stream(matcher.group(2).split(","))
                                    .map(String::strip)
                                    .toList());
        }
        Map<String, Set<String>> whole = new TreeMap<>();
        fields.keySet().forEach(name -> whole.put(name, inherited(name, fields, parents)));
        return whole;
    }

    private static Set<String> inherited(
            String name, Map<String, Set<String>> fields, Map<String, List<String>> parents) {
        Set<String> all = new TreeSet<>(fields.get(name));
        parents.get(name).forEach(parent -> all.addAll(inherited(parent, fields, parents)));
        return all;
    }

    /** The names before a colon at the first level of braces. */
    private static Set<String> fields(String text, int start) {
        Set<String> names = new TreeSet<>();
        int depth = 0;
        StringBuilder member = new StringBuilder();
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && (c == ';' || c == '}')) {
                Matcher field = FIELD.matcher(member.toString().strip());
                if (field.find()) {
                    names.add(field.group(1));
                }
                member.setLength(0);
                if (c == '}') {
                    return names;
                }
            } else {
                depth += "{([<".indexOf(c) >= 0 ? 1 : "})]>".indexOf(c) >= 0 ? -1 : 0;
                member.append(c);
            }
        }
        throw new AssertionError("an interface is not closed");
    }

    static Stream<Map.Entry<String, Set<String>>> interfacesWithASchema() throws IOException {
        return interfaces().entrySet().stream().filter(e -> !PIECES.contains(e.getKey()));
    }

    @ParameterizedTest
    @MethodSource("interfacesWithASchema")
    void anInterfaceHasTheFieldsOfItsSchema(Map.Entry<String, Set<String>> type) {
        JsonNode schema = SCHEMAS.get(OTHER_NAMES.getOrDefault(type.getKey(), type.getKey()));
        assertThat(schema).as("schema of %s", type.getKey()).isNotNull();
        Set<String> names = new TreeSet<>();
        schema.get("properties").fieldNames().forEachRemaining(names::add);
        // Every answer says what it takes to get it again; the pages know that already.
        names.remove("reproduce");

        assertThat(type.getValue()).as(type.getKey()).isEqualTo(names);
    }

    @Test
    void theTypesAreReallyRead() throws IOException {
        assertThat(interfaces()).hasSizeGreaterThan(25);
        assertThat(interfaces().get("PairDetail")).contains("facts", "sources", "summary", "calls");
    }
}
