package eu.alpsynergy.api.dto;

import eu.alpsynergy.model.LocalName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which region's actors occupy which stages of a chain. */
public record ChainCoverageDto(
        String version,
        RefDto chain,
        List<ChainStage> stageList,
        List<LinkRow> linkList,
        List<RegionRow> regions,
        List<Cell> cells,
        List<String> gapsEverywhere,
        @Nullable Together together,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /**
     * A hand-over, the regions that cover it alone, and how many pairs of actors could hand over: within a region, across regions of a
     * country, across borders; how many of them are tied.
     */
    public record LinkRow(
            String from,
            String to,
            String kind,
            List<String> regionsAlone,
            long withinRegion,
            long acrossRegions,
            long acrossBorders,
            long tied) {}

    /** What a region covers. */
    public record RegionRow(
            String id, LocalName name, int actors, double stageShare, double linkShare, List<String> gaps) {}

    /** The actors of a region at a stage. */
    public record Cell(String region, String stage, List<ActorRow> actors) {}

    /** An actor at a stage, how we know, and the fact that says so. */
    public record ActorRow(String id, String name, String kind, String basis, String fact) {}

    /** What the regions asked for cover together. */
    public record Together(
            List<String> regions,
            double stageShare,
            double linkShare,
            List<String> gaps,
            List<LinkWonDto> linksOnlyTogether) {}
}
