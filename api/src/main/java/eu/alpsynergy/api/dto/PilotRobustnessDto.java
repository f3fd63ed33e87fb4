package eu.alpsynergy.api.dto;

import java.util.List;

/** How often clusters are chosen over draws of the weights. */
public record PilotRobustnessDto(
        String version,
        PilotParametersDto parameters,
        int draws,
        int seed,
        double sameSet,
        int unproven,
        List<Row> clusters) {

    /** A cluster that is chosen at least once, or with the given weights. */
    public record Row(String id, String name, String region, double share, boolean chosen) {}
}
