package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.api.SynergyOverview;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the diamond of all pairs grows: 61, 121 and 242 made-up regions with 88 themes, all four corners, nothing cached. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class ManyPairs {

    @Param({"61", "121", "242"})
    @SuppressWarnings("NullAway.Init")
    public String regions;

    @SuppressWarnings("NullAway.Init")
    private GraphSnapshot snapshot;

    @Setup
    public void makeUp() {
        snapshot = SyntheticRegions.of(Integer.parseInt(regions), 88);
    }

    @Benchmark
    public SynergyOverview allPairs() {
        return new SynergyDiamonds(snapshot, Optional.empty()).overview(SynergyParameters.defaults(new TreeSet<>()));
    }
}
