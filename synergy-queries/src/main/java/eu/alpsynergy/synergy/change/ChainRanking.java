package eu.alpsynergy.synergy.change;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.ChainCoverage;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Value chains by how much they need the regions together: links all regions cover together less those the best covers alone, as a
 * share of the chain's links. Range 0 to 1; equal chains by id. Cost O(chains), given their coverage.
 */
public final class ChainRanking implements Ranking {

    private final GraphSnapshot snapshot;
    private final Map<String, ChainCoverage> coverages = new LinkedHashMap<>();
    private final List<Standing> standings;

    public ChainRanking(GraphSnapshot snapshot, List<ChainCoverage> chains) {
        this.snapshot = snapshot;
        chains.forEach(c -> coverages.put(c.chain().value(), c));
        List<ChainCoverage> ordered = chains.stream()
                .sorted(Comparator.comparingDouble(ChainRanking::need)
                        .reversed()
                        .thenComparing(ChainCoverage::chain))
                .toList();
        List<Standing> ranked = new ArrayList<>();
        for (ChainCoverage chain : ordered) {
            Map<String, OptionalDouble> figures = new LinkedHashMap<>();
            figures.put("together", OptionalDouble.of(chain.linkShare()));
            figures.put("alone", OptionalDouble.of(alone(chain)));
            figures.put("stages", OptionalDouble.of(chain.stageShare()));
            ranked.add(new Standing(
                    chain.chain().value(),
                    OptionalInt.of(ranked.size() + 1),
                    OptionalDouble.of(need(chain)),
                    figures,
                    false));
        }
        this.standings = List.copyOf(ranked);
    }

    private static double need(ChainCoverage chain) {
        return chain.linkShare() - alone(chain);
    }

    private static double alone(ChainCoverage chain) {
        return chain.regions().stream()
                .mapToDouble(ChainCoverage.RegionCoverage::linkShare)
                .max()
                .orElse(0);
    }

    @Override
    public List<Standing> standings() {
        return standings;
    }

    /** For every figure the same: its stages and links, who performs the stages, and where those are. */
    @Override
    public Set<FactKey> facts(String id, Set<String> figures) {
        Set<FactKey> facts = new TreeSet<>();
        ChainCoverage chain = coverages.get(id);
        if (chain == null) {
            return facts;
        }
        for (int stage : snapshot.stagesOfChain(snapshot.chains().indexOf(Id.<ValueChain>of(id)))) {
            facts.add(FactKey.of("stages", snapshot.stages().get(stage).id()));
        }
        chain.links()
                .forEach(l -> facts.add(
                        FactKey.of("stage_links", l.from(), l.to(), l.kind().code())));
        chain.cells().forEach(cell -> cell.actors().forEach(actor -> {
            facts.add(StageOccupancy.performanceKey(actor, cell.stage()));
            facts.add(FactKey.of("actors", actor));
        }));
        return facts;
    }
}
