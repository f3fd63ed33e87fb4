package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.synergy.api.LinkWon;
import eu.alpsynergy.synergy.api.ThirdRegion;
import eu.alpsynergy.synergy.indicator.AddedDensity;
import eu.alpsynergy.synergy.indicator.BinaryMatrix;
import eu.alpsynergy.synergy.indicator.Complementarity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** What every other region would add to a pair: links of value chains and related themes. Cost O(R (links + T²)). */
final class ThirdRegions {

    private final GraphSnapshot snapshot;
    private final DiamondInputs inputs;

    ThirdRegions(GraphSnapshot snapshot, DiamondInputs inputs) {
        this.snapshot = snapshot;
        this.inputs = inputs;
    }

    /** All others by gain; equal gains by region. */
    List<ThirdRegion> of(int a, int b) {
        BinaryMatrix together = together(a, b);
        AddedDensity added = new AddedDensity(together, inputs.phi());
        List<ThirdRegion> all = new ArrayList<>();
        for (int third = 0; third < snapshot.regions().size(); third++) {
            if (third != a && third != b) {
                all.add(third(a, b, third, together, added));
            }
        }
        all.sort(Comparator.comparingDouble((ThirdRegion t) -> -t.gain().orElse(-1))
                .thenComparing(ThirdRegion::region));
        return all;
    }

    /** The declared themes with the row of {@code a} holding what either of the two names. */
    private BinaryMatrix together(int a, int b) {
        BinaryMatrix m = inputs.declared().matrix();
        return BinaryMatrix.of(m.rows(), m.columns(), (r, t) -> m.has(r, t) || (r == a && m.has(b, t)));
    }

    private ThirdRegion third(int a, int b, int third, BinaryMatrix together, AddedDensity added) {
        BinaryMatrix m = inputs.declared().matrix();
        OptionalDouble themeGain = inputs.bothDeclare(a, third) && inputs.bothDeclare(b, third)
                ? Complementarity.compute(added, a, third, m.columns(), t -> inputs.wants(t) && !together.has(a, t))
                : OptionalDouble.empty();
        List<Id<Theme>> newThemes = new ArrayList<>();
        for (int t = 0; t < m.columns(); t++) {
            if (inputs.wants(t) && m.has(third, t) && !together.has(a, t)) {
                newThemes.add(snapshot.themes().get(t).id());
            }
        }
        List<LinkWon> links = new ArrayList<>();
        OptionalDouble linkGain = linkGain(a, b, third, links);
        return new ThirdRegion(
                snapshot.regions().get(third).id(),
                SynergyDiamonds.mean(linkGain, themeGain),
                linkGain,
                themeGain,
                newThemes,
                links);
    }

    private OptionalDouble linkGain(int a, int b, int third, List<LinkWon> links) {
        var occupancy = inputs.occupancy();
        double sum = 0;
        int chains = 0;
        for (int chain : inputs.chains()) {
            boolean common = occupancy.takesPart(third, chain)
                    && (occupancy.takesPart(a, chain) || occupancy.takesPart(b, chain));
            int of = snapshot.linksOfChain(chain).length;
            if (common && of > 0) {
                BitSet won = occupancy.cover(chain, a, b, third);
                won.andNot(occupancy.cover(chain, a, b));
                BitSet alone = occupancy.cover(chain, third);
                won.stream().forEach(l -> links.add(occupancy.won(l, !alone.get(l), a, b, third)));
                sum += (double) won.cardinality() / of;
                chains++;
            }
        }
        return chains == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / chains);
    }
}
