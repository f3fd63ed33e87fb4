package eu.alpsynergy.api.dto;

import java.util.List;

/** Groups of regions by what each covers of value chains that no smaller part of it does. */
public record GroupsDto(String version, SynergyParametersDto parameters, int size, long total, List<Group> groups) {

    /** A group: mean over chains of the links lost whoever leaves, and of the links covered together, as shares. */
    public record Group(List<String> regions, double gain, double coverage, List<ChainGain> chains) {}

    /** A chain: links covered by all, by the best part with one region fewer, and in all. */
    public record ChainGain(RefDto chain, int covered, int withoutOne, int links) {}
}
