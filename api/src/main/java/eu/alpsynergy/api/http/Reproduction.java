package eu.alpsynergy.api.http;

import eu.alpsynergy.api.dto.ReproduceDto;
import eu.alpsynergy.api.handler.Query;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Dataset version, software version, path and parameters of an answer: in the body of JSON, in headers of every answer, so that a file
 * that was taken along says where it came from.
 */
final class Reproduction {

    static final String DATASET = "AlpSynergy-Dataset";
    static final String SOFTWARE = "AlpSynergy-Software";
    static final String QUESTION = "AlpSynergy-Question";

    private Reproduction() {}

    /** For the path of a route with the names in it filled. */
    static ReproduceDto of(
            String dataset,
            String software,
            String routePath,
            Map<String, String> names,
            Map<String, List<String>> given) {
        String path = routePath;
        for (Map.Entry<String, String> name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", encoded(name.getValue()));
        }
        return new ReproduceDto(dataset, software, path, given);
    }

    static ReproduceDto of(String dataset, String software, String routePath, Map<String, String> names, Query query) {
        return of(dataset, software, routePath, names, query.given());
    }

    static void headers(Context ctx, ReproduceDto answer) {
        ctx.header(DATASET, ascii(answer.dataset()));
        ctx.header(SOFTWARE, ascii(answer.software()));
        ctx.header(QUESTION, question(answer));
        ctx.header("Access-Control-Expose-Headers", DATASET + ", " + SOFTWARE + ", " + QUESTION + ", ETag");
    }

    private static String question(ReproduceDto answer) {
        List<String> parts = new ArrayList<>();
        answer.parameters().forEach((name, values) -> parts.add(name + "=" + encoded(String.join(",", values))));
        return parts.isEmpty() ? answer.path() : answer.path() + "?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Versions are made of letters of any language; headers are not. */
    private static String ascii(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 127) ? text : encoded(text);
    }
}
