package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.ValueChain;
import java.util.List;

/** Which region's actors occupy which stages of a chain, in this dataset. */
public record ChainCoverage(
        Id<ValueChain> chain,
        List<StageCoverage> stages,
        List<LinkCoverage> links,
        List<RegionCoverage> regions,
        List<Cell> cells,
        List<Id<Stage>> gapsEverywhere,
        double stageShare,
        double linkShare) {

    public ChainCoverage {
        stages = List.copyOf(stages);
        links = List.copyOf(links);
        regions = List.copyOf(regions);
        cells = List.copyOf(cells);
        gapsEverywhere = List.copyOf(gapsEverywhere);
    }

    /** Actors and regions at a stage. */
    public record StageCoverage(Id<Stage> stage, int actors, int regions) {}

    /** A link, the regions that cover both its ends alone, and who could hand over to whom. */
    public record LinkCoverage(
            Id<Stage> from, Id<Stage> to, StageLink.Kind kind, List<Id<Region>> regionsAlone, HandOvers handOvers) {

        public LinkCoverage {
            regionsAlone = List.copyOf(regionsAlone);
        }
    }

    /** What a region covers: actors, shares of stages and links in 0..1, stages without an actor. */
    public record RegionCoverage(
            Id<Region> region, int actors, double stageShare, double linkShare, List<Id<Stage>> gaps) {

        public RegionCoverage {
            gaps = List.copyOf(gaps);
        }
    }

    /** The actors of a region at a stage; empty cells are left out. */
    public record Cell(Id<Region> region, Id<Stage> stage, List<Id<Actor>> actors) {

        public Cell {
            actors = List.copyOf(actors);
        }
    }
}
