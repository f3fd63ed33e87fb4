package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.call.CallGroup;
import eu.alpsynergy.synergy.call.CallOffer;
import eu.alpsynergy.synergy.call.CallScenario;
import eu.alpsynergy.synergy.call.JointCalls;
import eu.alpsynergy.synergy.call.PotAssumptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.clique.BronKerboschCliqueFinder;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Joint-call groups of made-up regions, and the cliques of the graph of pairs that meet (JGraphT's Bron-Kerbosch, ten seconds at
 * most). The graph is made before the clock starts, and a clique would still have to be checked as a set: the peer does less.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 7)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class CallGroupSearch {

    @Param({"30:240", "60:500", "121:1000", "242:2000"})
    @SuppressWarnings("NullAway.Init")
    public String size;

    @SuppressWarnings("NullAway.Init")
    private List<CallOffer> offers;

    @SuppressWarnings("NullAway.Init")
    private Graph<Id<Region>, DefaultEdge> pairs;

    private String found = "";

    @Setup
    public void makeUp() {
        String[] sides = size.split(":", 2);
        offers = SyntheticCalls.of(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        Map<Id<Region>, List<CallOffer>> byRegion =
                offers.stream().collect(Collectors.groupingBy(CallOffer::region, TreeMap::new, Collectors.toList()));
        pairs = new SimpleGraph<>(DefaultEdge.class);
        byRegion.keySet().forEach(pairs::addVertex);
        byRegion.forEach((a, ofA) -> byRegion.forEach((b, ofB) -> {
            if (a.compareTo(b) < 0 && meet(ofA, ofB)) {
                pairs.addEdge(a, b);
            }
        }));
    }

    private static boolean meet(List<CallOffer> a, List<CallOffer> b) {
        List<CallOffer> both = Stream.concat(a.stream(), b.stream()).toList();
        return !JointCalls.of(both, CallScenario.defaults())
                .together(PotAssumptions.defaults(), Set.of())
                .meetings()
                .isEmpty();
    }

    @Benchmark
    public List<CallGroup> groups() {
        List<CallGroup> groups = JointCalls.of(offers, CallScenario.defaults()).groups(Optional.empty());
        found = groups.size() + " groups, the largest of "
                + groups.get(0).regions().size() + " regions";
        return groups;
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public long cliques() {
        BronKerboschCliqueFinder<Id<Region>, DefaultEdge> finder =
                new BronKerboschCliqueFinder<>(pairs, 10, TimeUnit.SECONDS);
        long count = 0;
        for (Set<Id<Region>> clique : finder) {
            count += clique.isEmpty() ? 0 : 1;
        }
        found = count + " cliques of " + pairs.edgeSet().size() + " pairs"
                + (finder.isTimeLimitReached() ? ", cut off after 10 s" : "");
        return count;
    }

    @TearDown(Level.Iteration)
    public void say() {
        System.out.print("(" + found + ") ");
    }
}
