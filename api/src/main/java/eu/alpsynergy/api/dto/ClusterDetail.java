package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything about a cluster. */
public record ClusterDetail(
        @JsonUnwrapped ClusterSummary summary,
        @Nullable String host,
        List<RefDto> memberActors,
        Map<String, SourceDto> sources) {}
