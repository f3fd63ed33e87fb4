package eu.alpsynergy.api.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.api.dto.ExportsDto;
import eu.alpsynergy.api.dto.ProblemDto;
import eu.alpsynergy.exports.ExportFormat;
import java.util.function.Function;

/** The part of openapi.yaml on the whole dataset as files. */
final class OpenApiOfExports {

    private final Function<Class<?>, ObjectNode> schema;

    OpenApiOfExports(Function<Class<?>, ObjectNode> schema) {
        this.schema = schema;
    }

    void addTo(ObjectNode paths) {
        ObjectNode list = paths.putObject("/exports").putObject("get");
        list.put("summary", "In which formats the whole dataset can be taken along.")
                .put("operationId", "exports");
        content(list).putObject("application/json").set("schema", schema.apply(ExportsDto.class));

        ObjectNode file = paths.putObject("/exports/{format}").putObject("get");
        file.put("summary", "The whole dataset as a file; made when it is first asked for.")
                .put("operationId", "exports-format");
        ArrayNode parameters = file.putArray("parameters");
        ObjectNode format =
                parameters.addObject().put("name", "format").put("in", "path").put("required", true);
        ArrayNode codes = format.putObject("schema").put("type", "string").putArray("enum");
        ExportFormat.codes().forEach(codes::add);
        OpenApi.parameter(parameters.addObject(), ExportRoutes.EXCEL);
        ObjectNode files = content(file);
        for (ExportFormat each : ExportFormat.values()) {
            files.putObject(each.mediaType()).putObject("schema").put("type", "string");
        }
    }

    private ObjectNode content(ObjectNode operation) {
        ObjectNode responses = operation.putObject("responses");
        ObjectNode ok = responses.putObject("200").put("description", "The answer.");
        responses
                .putObject("default")
                .put("description", "What went wrong.")
                .putObject("content")
                .putObject(ProblemWriter.CONTENT_TYPE)
                .set("schema", schema.apply(ProblemDto.class));
        return ok.putObject("content");
    }
}
