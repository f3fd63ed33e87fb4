package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/** Everything about a transformative activity. */
public record TransformativeActivityDetail(
        @JsonUnwrapped TransformativeActivityItem item, Map<String, SourceDto> sources) {}
