package eu.alpsynergy.api.dto;

import java.util.List;

/** How much the ranking of pairs depends on the weights. */
public record StabilityDto(
        String version, SynergyParametersDto parameters, int draws, long seed, int top, List<Row> pairs) {

    /** A pair: the share of draws in which it is among the first, its best and its worst rank. */
    public record Row(String a, String b, double share, int best, int worst) {}
}
