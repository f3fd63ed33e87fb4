package eu.alpsynergy.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import eu.alpsynergy.api.dto.CypherAnswerDto;
import eu.alpsynergy.api.dto.PageDto;
import eu.alpsynergy.api.dto.ProblemDto;
import eu.alpsynergy.api.dto.ReproduceDto;
import eu.alpsynergy.api.handler.FileRoute;
import eu.alpsynergy.api.handler.Parameter;
import eu.alpsynergy.api.handler.Route;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** openapi.yaml (3.1), made from the routes and records that the server really uses, so that it cannot say anything else. */
public final class OpenApi {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final ObjectNode schemas = NODES.objectNode();

    private OpenApi() {}

    /** The document as YAML. */
    public static String yaml(List<Route> routes, List<FileRoute> files, String softwareVersion) {
        try {
            return new YAMLMapper()
                    .configure(YAMLGenerator.Feature.WRITE_DOC_START_MARKER, false)
                    .configure(YAMLGenerator.Feature.MINIMIZE_QUOTES, true)
                    .configure(YAMLGenerator.Feature.SPLIT_LINES, false)
                    .writeValueAsString(new OpenApi().write(routes, files, softwareVersion));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document as a tree. */
    public static ObjectNode document(List<Route> routes, String softwareVersion) {
        return new OpenApi().write(routes, List.of(), softwareVersion);
    }

    private ObjectNode write(List<Route> routes, List<FileRoute> files, String softwareVersion) {
        ObjectNode document = NODES.objectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "AlpSynergy API")
                .put("version", softwareVersion)
                .put(
                        "description",
                        "Which regions should do what together, and why? Shares and scores are in [0, 1]; what is undefined or unknown is "
                                + "null, never 0. Every path also ends in .csv (or takes Accept: text/csv). Answers carry an ETag that "
                                + "changes with the dataset version, and say in the field reproduce and in the headers AlpSynergy-Dataset, "
                                + "AlpSynergy-Software and AlpSynergy-Question what it takes to get them again.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/api/v1");
        ObjectNode paths = document.putObject("paths");
        routes.forEach(route -> path(paths, route));
        files.forEach(file -> file(paths, file));
        new OpenApiOfConsole(this::answer).addTo(paths);
        new OpenApiOfExports(this::answer).addTo(paths);
        schema(ProblemDto.class);
        document.putObject("components").set("schemas", schemas);
        return document;
    }

    private void path(ObjectNode paths, Route route) {
        ObjectNode get = paths.putObject(route.path()).putObject("get");
        get.put("summary", route.summary());
        get.put("operationId", route.path().substring(1).replaceAll("[{}]", "").replace('/', '-'));
        ArrayNode parameters = get.putArray("parameters");
        Matcher names = PATH_PARAMETER.matcher(route.path());
        while (names.find()) {
            ObjectNode parameter = parameters.addObject();
            parameter.put("name", names.group(1)).put("in", "path").put("required", true);
            parameter.putObject("schema").put("type", "string");
        }
        route.parameters().forEach(p -> parameter(parameters.addObject(), p));
        parameter(parameters.addObject(), CsvWriter.EXCEL);
        ObjectNode responses = get.putObject("responses");
        ObjectNode ok =
                responses.putObject("200").put("description", "The answer.").putObject("content");
        ObjectNode json = ok.putObject("application/json");
        json.set("schema", route.answerType() == PageDto.class ? page(route.itemType()) : answer(route.answerType()));
        ok.putObject("text/csv").putObject("schema").put("type", "string");
        otherwise(responses);
    }

    private void file(ObjectNode paths, FileRoute file) {
        ObjectNode get = paths.putObject(file.path()).putObject("get");
        get.put("summary", file.summary());
        get.put("operationId", file.path().substring(1).replaceAll("[/.]", "-"));
        ArrayNode parameters = get.putArray("parameters");
        file.parameters().forEach(p -> parameter(parameters.addObject(), p));
        ObjectNode responses = get.putObject("responses");
        responses
                .putObject("200")
                .put("description", "The file.")
                .putObject("content")
                .putObject(file.contentType())
                .putObject("schema")
                .put("type", "string");
        otherwise(responses);
    }

    private void otherwise(ObjectNode responses) {
        responses.putObject("304").put("description", "Not changed since the ETag given in If-None-Match.");
        ObjectNode problem = responses.putObject("default").put("description", "What went wrong.");
        problem.putObject("content").putObject(ProblemWriter.CONTENT_TYPE).set("schema", schema(ProblemDto.class));
    }

    static void parameter(ObjectNode node, Parameter parameter) {
        node.put("name", parameter.name())
                .put("in", "query")
                .put("description", parameter.description() + "; " + parameter.allowed());
        ObjectNode item = NODES.objectNode().put("type", "string");
        if (!parameter.choices().isEmpty()) {
            ArrayNode choices = item.putArray("enum");
            parameter.choices().forEach(choices::add);
        }
        if (parameter.repeatable()) {
            node.putObject("schema").put("type", "array").set("items", item);
        } else {
            node.set("schema", item);
        }
    }

    private ObjectNode page(Class<?> itemType) {
        ObjectNode page = NODES.objectNode();
        page.put("type", "object");
        ObjectNode properties = page.putObject("properties");
        properties.putObject("version").put("type", "string");
        properties.putObject("total").put("type", "integer");
        properties.putObject("items").put("type", "array").set("items", schema(itemType));
        properties.putObject("nextCursor").putArray("type").add("string").add("null");
        page.putArray("required").add("version").add("total").add("items").add("nextCursor");
        properties.set("reproduce", schema(ReproduceDto.class));
        page.put("additionalProperties", false);
        return page;
    }

    /** The schema of a whole answer, which says what it takes to get it again; within other answers the same record does not. */
    private ObjectNode answer(Class<?> type) {
        ObjectNode reference = schema(type);
        if (type != ConsoleRequest.class && type != ProblemDto.class && type != CypherAnswerDto.class) {
            ObjectNode properties = (ObjectNode) schemas.get(name(type)).get("properties");
            properties.set("reproduce", schema(ReproduceDto.class));
        }
        return reference;
    }

    private ObjectNode schema(Class<?> type) {
        String name = name(type);
        if (!schemas.has(name)) {
            ObjectNode schema = schemas.putObject(name);
            schema.put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            ArrayNode required = schema.putArray("required");
            components(type, properties, required);
            schema.put("additionalProperties", false);
        }
        return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static String name(Class<?> type) {
        String own = type.getSimpleName().replaceFirst("Dto$", "");
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? own : outer.getSimpleName().replaceFirst("Dto$", "") + own;
    }

    private void components(Class<?> type, ObjectNode properties, ArrayNode required) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                components(component.getType(), properties, required);
                continue;
            }
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            String name = renamed == null ? component.getName() : renamed.value();
            properties.set(name, property(component.getAnnotatedType(), component.getGenericType()));
            if (component.getAccessor().getAnnotation(JsonInclude.class) == null) {
                required.add(name);
            }
        }
    }

    private ObjectNode property(AnnotatedType annotated, Type type) {
        ObjectNode plain = plain(annotated, type);
        if (!annotated.isAnnotationPresent(Nullable.class)) {
            return plain;
        }
        if (plain.has("type") && plain.get("type").isTextual() && plain.size() == 1) {
            String only = plain.get("type").asText();
            plain.putArray("type").add(only).add("null");
            return plain;
        }
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(plain).addObject().put("type", "null");
        return either;
    }

    private ObjectNode plain(AnnotatedType annotated, Type type) {
        if (type instanceof ParameterizedType parameterized) {
            AnnotatedType[] arguments = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
            if (parameterized.getRawType() == Map.class) {
                ObjectNode map = NODES.objectNode().put("type", "object");
                map.set("additionalProperties", property(arguments[1], arguments[1].getType()));
                return map;
            }
            ObjectNode list = NODES.objectNode().put("type", "array");
            list.set("items", property(arguments[0], arguments[0].getType()));
            return list;
        }
        Class<?> raw = (Class<?>) type;
        if (raw == LocalName.class) {
            return localName();
        }
        if (raw.isRecord()) {
            return schema(raw);
        }
        if (raw == Object.class) {
            return NODES.objectNode();
        }
        String json = raw == String.class
                ? "string"
                : raw == boolean.class || raw == Boolean.class
                        ? "boolean"
                        : raw == double.class || raw == Double.class ? "number" : "integer";
        return NODES.objectNode().put("type", json);
    }

    private ObjectNode localName() {
        if (!schemas.has("LocalName")) {
            ObjectNode schema = schemas.putObject("LocalName");
            schema.put("type", "object").put("description", "A name in up to five languages; English is always there.");
            ObjectNode properties = schema.putObject("properties");
            for (Language language : Language.values()) {
                properties.putObject(language.code()).put("type", "string");
            }
            schema.putArray("required").add("en");
            schema.put("additionalProperties", false);
        }
        return NODES.objectNode().put("$ref", "#/components/schemas/LocalName");
    }
}
