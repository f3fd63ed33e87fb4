package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;

/** How one could be introduced to another. */
public record NetworkPathsDto(
        String version,
        NetworkParametersDto parameters,
        String by,
        RefDto from,
        RefDto to,
        List<Path> paths,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /** One way, with everybody on it and what joins each to the next. */
    public record Path(double cost, List<Stop> stops, List<Step> steps) {}

    /** Somebody on the way. */
    public record Stop(RefDto actor, String region) {}

    /** What joins two that follow each other. */
    public record Step(double weight, List<NetworkReasonDto> reasons) {}
}
