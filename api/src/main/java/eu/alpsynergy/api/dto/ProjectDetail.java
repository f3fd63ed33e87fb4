package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/** Everything about a project. */
public record ProjectDetail(
        @JsonUnwrapped ProjectSummary summary, List<RefDto> actorRefs, Map<String, SourceDto> sources) {}
