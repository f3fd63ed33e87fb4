package eu.alpsynergy.api.http;

import eu.alpsynergy.api.dto.ReproduceDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.api.handler.Api;
import eu.alpsynergy.api.handler.Query;
import eu.alpsynergy.api.handler.Route;
import eu.alpsynergy.api.handler.View;
import eu.alpsynergy.model.GraphSnapshot;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The answers of the API without a server: the same routes, parameters and bytes. */
public final class OfflineAnswers {

    private final View view;
    private final String softwareVersion;
    private final List<Route> routes;

    public OfflineAnswers(GraphSnapshot snapshot, String softwareVersion) {
        this(View.of(snapshot), softwareVersion);
    }

    /** From a view that is there already. */
    public OfflineAnswers(View view, String softwareVersion) {
        this.view = view;
        this.softwareVersion = softwareVersion;
        this.routes = Api.routes(softwareVersion);
    }

    /**
     * The answer to a path below {@code /api/v1}, as JSON or CSV.
     *
     * @throws RequestProblem as the server would answer with a problem
     */
    public byte[] answer(String pathAndQuery, boolean csv) {
        return bytes(answered(pathAndQuery, csv), csv);
    }

    /** An answer as the server would send it. */
    public static byte[] bytes(Answered answered, boolean csv) {
        return csv
                ? CsvWriter.bytes(
                        answered.route().itemType(),
                        answered.route().rows().of(answered.answer()),
                        CsvWriter.isExcel(answered.query()))
                : Json.bytes(answered.answer(), answered.reproduce());
    }

    /** The same as the record that JSON and CSV are made of. */
    public Object ask(String pathAndQuery) {
        return answered(pathAndQuery, false).answer();
    }

    /** An answer with what is needed to send it. */
    public record Answered(Route route, Query query, Object answer, ReproduceDto reproduce) {}

    /**
     * The answer to a path below {@code /api/v1}, before it is written down.
     *
     * @throws RequestProblem as the server would answer with a problem
     */
    public Answered answered(String pathAndQuery, boolean csv) {
        Question question = question(routes, pathAndQuery, csv);
        Object answer = question.route().answer().answer(view, question.names(), question.query());
        question.query().refuseIfWrong();
        return new Answered(
                question.route(),
                question.query(),
                answer,
                Reproduction.of(
                        view.version(), softwareVersion, question.route().path(), question.names(), question.query()));
    }

    /**
     * Refuses what needs no dataset to be seen as wrong: paths and parameters that are not there, values that cannot be.
     *
     * @throws RequestProblem as the server would answer with a problem
     */
    public static void check(String pathAndQuery, boolean csv, String softwareVersion) {
        question(Api.routes(softwareVersion), pathAndQuery, csv);
    }

    private record Question(Route route, Map<String, String> names, Query query) {}

    private static Question question(List<Route> routes, String pathAndQuery, boolean csv) {
        String[] parts = pathAndQuery.split("\\?", 2);
        String path = parts[0].startsWith("/") ? parts[0] : "/" + parts[0];
        for (Route route : routes) {
            Optional<Map<String, String>> names = match(route.path(), path);
            if (names.isPresent()) {
                Query query = new Query(parameters(parts.length > 1 ? parts[1] : ""), CsvWriter.parameters(route, csv));
                query.refuseIfWrong();
                return new Question(route, names.get(), query);
            }
        }
        throw RequestProblem.noSuchPath(path);
    }

    /** The values of the names in a route's path; literal segments win since routes with them come first or differ in length. */
    private static Optional<Map<String, String>> match(String pattern, String path) {
        String[] expected = pattern.split("/", -1);
        String[] found = path.split("/", -1);
        if (expected.length != found.length) {
            return Optional.empty();
        }
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < expected.length; i++) {
            if (expected[i].startsWith("{")) {
                names.put(expected[i].substring(1, expected[i].length() - 1), decoded(found[i]));
            } else if (!expected[i].equals(found[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] sides = pair.split("=", 2);
                parameters
                        .computeIfAbsent(decoded(sides[0]), n -> new ArrayList<>())
                        .add(sides.length > 1 ? decoded(sides[1]) : "");
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
