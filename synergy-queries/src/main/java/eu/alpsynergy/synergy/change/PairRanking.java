package eu.alpsynergy.synergy.change;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.PairExplanation;
import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.Part;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** All pairs of regions by potential; see {@link SynergyDiamonds}. */
public final class PairRanking implements Ranking {

    private final BiFunction<Id<Region>, Id<Region>, PairExplanation> explainer;
    private final List<Standing> standings;

    public PairRanking(SynergyDiamonds diamonds, SynergyParameters parameters) {
        this.explainer = diamonds.explainer(parameters);
        this.standings = diamonds.overview(parameters).pairs().stream()
                .map(PairRanking::standing)
                .toList();
    }

    private static Standing standing(PairSynergy pair) {
        Map<String, OptionalDouble> figures = new LinkedHashMap<>();
        figures.put("overlap", pair.overlap());
        figures.put("complementarity", pair.complementarity());
        figures.put("fit", pair.fit());
        figures.put("ties", pair.ties());
        return new Standing(pair.a() + "+" + pair.b(), pair.rank(), pair.potential(), figures, false);
    }

    @Override
    public List<Standing> standings() {
        return standings;
    }

    @Override
    public Set<FactKey> facts(String id) {
        String[] ends = id.split("\\+", 2);
        PairExplanation pair = explainer.apply(Id.of(ends[0]), Id.of(ends[1]));
        Set<FactKey> facts = new TreeSet<>();
        Stream.of(pair.overlap(), pair.complementarityAFromB(), pair.complementarityBFromA(), pair.fit(), pair.ties())
                .flatMap(corner -> corner.parts().stream())
                .map(Part::facts)
                .forEach(facts::addAll);
        return facts;
    }
}
