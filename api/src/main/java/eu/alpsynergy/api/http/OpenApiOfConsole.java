package eu.alpsynergy.api.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.api.dto.ConsoleDto;
import eu.alpsynergy.api.dto.CypherAnswerDto;
import eu.alpsynergy.api.dto.ProblemDto;
import eu.alpsynergy.api.dto.SchemaDto;
import java.util.function.Function;

/** The part of openapi.yaml that no list of routes tells: the Cypher console and the schema. */
final class OpenApiOfConsole {

    private final Function<Class<?>, ObjectNode> schema;

    OpenApiOfConsole(Function<Class<?>, ObjectNode> schema) {
        this.schema = schema;
    }

    /** What is asked of the database itself. */
    void addTo(ObjectNode paths) {
        plainGet(paths, "/console", "What the Cypher console takes here and now, and its limits.", ConsoleDto.class);
        plainGet(
                paths,
                "/schema",
                "Labels, relationship types and properties as the database counts them.",
                SchemaDto.class);
        ObjectNode post = paths.putObject("/cypher").putObject("post");
        post.put("summary", "Runs a statement that only reads, or a saved question, or explains it.");
        post.put("operationId", "cypher");
        post.putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json")
                .set("schema", schema.apply(ConsoleRequest.class));
        responses(post, CypherAnswerDto.class);
    }

    private void plainGet(ObjectNode paths, String path, String summary, Class<?> answer) {
        ObjectNode get = paths.putObject(path).putObject("get");
        get.put("summary", summary).put("operationId", path.substring(1));
        responses(get, answer);
    }

    private void responses(ObjectNode operation, Class<?> answer) {
        ObjectNode responses = operation.putObject("responses");
        ObjectNode ok = responses.putObject("200").put("description", "The answer.");
        ok.putObject("content").putObject("application/json").set("schema", schema.apply(answer));
        ObjectNode problem = responses.putObject("default").put("description", "What went wrong.");
        problem.putObject("content")
                .putObject(ProblemWriter.CONTENT_TYPE)
                .set("schema", schema.apply(ProblemDto.class));
    }
}
