package eu.alpsynergy.synergy.change;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.api.Corner;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.PairExplanation;
import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** All pairs of regions by potential; see {@link SynergyDiamonds}. */
public final class PairRanking implements Ranking {

    private static final String OVERLAP = "overlap";
    private static final String COMPLEMENTARITY = "complementarity";
    private static final String FIT = "fit";
    private static final String TIES = "ties";

    private final BiFunction<Id<Region>, Id<Region>, PairExplanation> explainer;
    private final RegionFacts regions;
    private final List<Standing> standings;

    public PairRanking(GraphSnapshot snapshot, SynergyDiamonds diamonds, SynergyParameters parameters) {
        this.explainer = diamonds.explainer(parameters);
        this.regions = new RegionFacts(snapshot, parameters.period());
        this.standings = diamonds.overview(parameters).pairs().stream()
                .map(PairRanking::standing)
                .toList();
    }

    private static Standing standing(PairSynergy pair) {
        Map<String, OptionalDouble> figures = new LinkedHashMap<>();
        figures.put(OVERLAP, pair.overlap());
        figures.put(COMPLEMENTARITY, pair.complementarity());
        figures.put(FIT, pair.fit());
        figures.put(TIES, pair.ties());
        return new Standing(pair.a() + "+" + pair.b(), pair.rank(), pair.potential(), figures, false);
    }

    @Override
    public List<Standing> standings() {
        return standings;
    }

    /** The parts of the corners asked for, and what else is known of the two regions that these corners rest on. */
    @Override
    public Set<FactKey> facts(String id, Set<String> figures) {
        String[] ends = id.split("\\+", 2);
        PairExplanation pair = explainer.apply(Id.of(ends[0]), Id.of(ends[1]));
        Set<FactKey> facts = new TreeSet<>();
        if (figures.contains(OVERLAP) || figures.contains(COMPLEMENTARITY)) {
            List.of(pair.overlap(), pair.complementarityAFromB(), pair.complementarityBFromA())
                    .forEach(corner -> addParts(facts, corner));
            List.of(ends).forEach(region -> facts.addAll(regions.themes(region)));
        }
        if (figures.contains(FIT)) {
            addParts(facts, pair.fit());
            List.of(ends).forEach(region -> facts.addAll(regions.stages(region)));
        }
        if (figures.contains(TIES)) {
            addParts(facts, pair.ties());
            List.of(ends).forEach(region -> facts.addAll(regions.projects(region)));
        }
        return facts;
    }

    private static void addParts(Set<FactKey> facts, Corner<?> corner) {
        corner.parts().forEach(part -> facts.addAll(part.facts()));
    }
}
