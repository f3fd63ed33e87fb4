package eu.alpsynergy.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Asks a running explorer what it holds and writes, a file for each of the ten main answers, the paths that a crowd of readers would ask
 * for. Arguments: address, folder.
 */
public final class AnswerPaths {

    private static final int ACTORS = 300;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String api;

    private AnswerPaths(String address) {
        this.api = address + "/api/v1";
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        for (Map.Entry<String, List<String>> answer :
                new AnswerPaths(arguments[0]).all().entrySet()) {
            Files.write(folder.resolve(answer.getKey()), answer.getValue());
        }
    }

    private Map<String, List<String>> all() throws IOException, InterruptedException {
        List<String> regions = ids(get("/regions"));
        List<String> chains = ids(get("/chains"));
        JsonNode nodes = get("/network?limit=" + ACTORS).path("nodes");
        List<String> actors = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (JsonNode node : nodes) {
            actors.add(node.path("id").asText());
            words.add(typed(node.path("name").asText(), words.size()));
        }
        Map<String, List<String>> paths = new LinkedHashMap<>();
        paths.put("all-pairs", List.of("/api/v1/synergies"));
        paths.put("region", each(regions, "/regions/%s"));
        paths.put("pair", pairs(regions));
        paths.put("chains", List.of("/api/v1/chains"));
        paths.put("chain", each(chains, "/chains/%s/coverage"));
        paths.put("routes", each(chains, "/chains/%s/routes"));
        paths.put("network", List.of("/api/v1/network?limit=" + ACTORS));
        paths.put("neighbours", each(actors, "/network/ego/%s"));
        paths.put("search", each(words, "/search?q=%s"));
        paths.put("calls", List.of("/api/v1/joint-calls/groups"));
        return paths;
    }

    /** What people type: a whole name, its first letters, or a name with one letter left out. */
    private static String typed(String name, int turn) {
        String text =
                switch (turn % 3) {
                    case 0 -> name;
                    case 1 -> name.substring(0, Math.min(4, name.length()));
                    default -> name.length() < 6 ? name : name.substring(0, 4) + name.substring(5);
                };
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> pairs(List<String> regions) {
        SplittableRandom random = new SplittableRandom(1);
        List<String> pairs = new ArrayList<>();
        while (pairs.size() < ACTORS) {
            String a = regions.get(random.nextInt(regions.size()));
            String b = regions.get(random.nextInt(regions.size()));
            if (!a.equals(b)) {
                pairs.add("/api/v1/synergies/" + a + "/" + b);
            }
        }
        return pairs;
    }

    private static List<String> each(List<String> values, String path) {
        return values.stream()
                .map(v -> "/api/v1" + path.formatted(v))
                .distinct()
                .toList();
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.path(answer.has("items") ? "items" : "chains")
                .forEach(row -> ids.add(row.path("id").asText()));
        if (ids.isEmpty()) {
            throw new IllegalStateException(
                    "nothing is listed in " + answer.toString().substring(0, 200));
        }
        return ids;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(api + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " gave " + answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }
}
