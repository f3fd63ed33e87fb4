package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every indicator with its formula, and a worked example computed for this answer. */
public record MethodsDto(String version, List<Method> methods, Example example) {

    /** An indicator: formula in the notation of docs/methods.md; results on the example where it can be computed there. */
    public record Method(
            String id,
            String formula,
            String unit,
            String range,
            List<String> references,
            @Nullable Result result) {}

    /** Activity of regions in domains. */
    public record Example(List<String> regions, List<String> domains, List<List<Double>> activity) {}

    /** A table of results; an undefined value is null. */
    public record Result(List<String> rows, List<String> columns, List<List<@Nullable Double>> values) {}
}
