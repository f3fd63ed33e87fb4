package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;

/** Every call by region on one time line; calls that name no region of the dataset are listed beside it. */
public record CallTimelineDto(
        String version,
        CallScenarioDto scenario,
        List<RefDto> regions,
        List<CallOfferDto> offers,
        List<RefDto> withoutRegion,
        Map<String, SourceDto> sources) {}
