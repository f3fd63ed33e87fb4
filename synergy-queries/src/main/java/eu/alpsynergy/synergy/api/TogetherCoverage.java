package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import java.util.List;

/** What a set of regions covers together, and the links that none of them covers alone. */
public record TogetherCoverage(
        List<Id<Region>> regions,
        double stageShare,
        double linkShare,
        List<Id<Stage>> gaps,
        List<LinkWon> linksOnlyTogether) {

    public TogetherCoverage {
        regions = List.copyOf(regions);
        gaps = List.copyOf(gaps);
        linksOnlyTogether = List.copyOf(linksOnlyTogether);
    }
}
